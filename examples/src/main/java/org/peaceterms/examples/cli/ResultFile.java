package org.peaceterms.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that holds either what it held before or the whole result: the result is written beside it
 * and takes its place when it is complete.
 */
final class ResultFile {
  private final Path path;

  private ResultFile(Path path) {
    this.path = path;
  }

  /** {@return the result file at a path, or where the link there leads} */
  static ResultFile at(Path path) throws IOException {
    return new ResultFile(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath());
  }

  /** Writes the whole result or throws. */
  void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "it is a folder");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.write(path, bytes);
      return;
    }
    if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
      throw new FileSystemException(path.toString(), null, "there is no folder for it");
    }
    Path beside = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      takePlace(beside);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void takePlace(Path beside) throws IOException {
    try {
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
