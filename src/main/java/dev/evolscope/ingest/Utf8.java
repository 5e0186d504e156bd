package dev.evolscope.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly, again and again into the same characters. */
final class Utf8 {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private CharBuffer chars = CharBuffer.allocate(1 << 12);

  /** Index of the first invalid byte, counted from the start given; -1 where all are valid. */
  int decode(byte[] bytes, int from, int length) {
    if (chars.capacity() < length) {
      chars = CharBuffer.allocate(Math.max(length, Math.min(2 * length, 1 << 20)));
    }
    chars.clear();
    decoder.reset();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CoderResult result = decoder.decode(in, chars, true);
    chars.flip();
    return result.isError() ? in.position() - from : -1;
  }

  char[] chars() {
    return chars.array();
  }

  /** Characters of the last text decoded. */
  int length() {
    return chars.limit();
  }

  /** The last text decoded. */
  String text() {
    return chars.toString();
  }
}
