package dev.evolscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 as characters, a lone surrogate for each run of bytes that is none: valid text holds no
 * such thing, so that whoever takes it apart sees where it was not valid.
 */
final class MarkedReader extends Reader {
  static final char INVALID = '\udcff';

  private static final int BYTES = 1 << 14;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).flip();
  private boolean ended;

  MarkedReader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, from, length);
    int start = out.position();
    while (out.remaining() >= 2) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError()) {
        bytes.position(bytes.position() + result.length());
        out.put(INVALID);
      } else if (result.isOverflow()) {
        break;
      } else if (out.position() > start) {
        break;
      } else if (ended) {
        return -1;
      } else {
        fill();
      }
    }
    return out.position() - start;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
