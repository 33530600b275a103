package org.peaceterms.examples.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;

/** What is told on standard error: one or two lines that can be printed safely. */
final class Messages {
  /** No message is longer. */
  static final int LONGEST = 1000;

  private static final CharMatcher UNPRINTABLE =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u2028', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private Messages() {}

  /** {@return what went wrong, in the words of the exception if it is meant for people} */
  static String of(Exception e) {
    if (e instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": " + reason(file);
    }
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (e instanceof IOException) {
      return "reading or writing failed" + (message.isEmpty() ? "" : ": " + message);
    }
    if (e instanceof IllegalArgumentException && !message.isEmpty()) {
      return message;
    }
    return "internal failure: " + e.getClass().getSimpleName() + ": " + message;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return e.getReason() == null ? "it cannot be read or written" : e.getReason();
  }

  /** {@return the first two lines of a message, without control characters and not too long} */
  static String bounded(String message) {
    String text =
        Splitter.on('\n')
            .omitEmptyStrings()
            .splitToStream(message)
            .limit(2)
            .map(line -> UNPRINTABLE.replaceFrom(line, ' '))
            .collect(Collectors.joining("\n"));
    int most = LONGEST - 2;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
