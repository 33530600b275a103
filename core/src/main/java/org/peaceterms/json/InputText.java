package org.peaceterms.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * An input that is of bounded size and well-formed UTF-8.
 *
 * @param name the name of the file, or what stands for it
 * @param text its text
 */
record InputText(String name, String text) {
  private static final char REPLACEMENT = '\ufffd';

  static InputText read(InputStream in, String name) throws IOException {
    // Not readNBytes: on a file stream over a pipe it asks for a position and fails.
    byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, Bounds.BYTES + 1L));
    if (bytes.length > Bounds.BYTES) {
      throw new InvalidJsonException(
          name, 0, 0, "", "input must have at most " + Bounds.BYTES + " bytes", null);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      checkBytes(bytes, name);
    }
    if (text.startsWith("\ufeff")) {
      throw new InvalidJsonException(
          name, 1, 1, "", "input must not begin with a byte order mark", null);
    }
    return new InputText(name, text);
  }

  /** A text may hold the sign that stands for malformed bytes, or have such bytes. */
  private static void checkBytes(byte[] bytes, String name) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(rest, decoded, true);
    if (result.isError()) {
      throw malformed(name, decoded.flip().toString(), bytes[rest.position()]);
    }
  }

  private static InvalidJsonException malformed(String name, String before, byte found) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    String rule =
        "input must be well-formed UTF-8 but has byte 0x"
            + Integer.toHexString(Byte.toUnsignedInt(found));
    return new InvalidJsonException(name, line, column, "", rule, null);
  }
}
