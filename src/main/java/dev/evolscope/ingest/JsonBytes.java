package dev.evolscope.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of JSON text, one by one, with their lines. */
final class JsonBytes implements Closeable {
  /** Stands for a byte behind the last. */
  static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long line = 1;

  JsonBytes(InputStream in) {
    this.in = in;
  }

  /** Line of the next byte, from 1. */
  long line() {
    return line;
  }

  /** The next byte that is not blank, which stays the next. */
  int skipBlank() throws IOException {
    while (JsonStart.isBlank(peek())) {
      pop();
    }
    return peek();
  }

  int pop() throws IOException {
    int b = peek();
    if (b != END) {
      at++;
      line += b == '\n' ? 1 : 0;
    }
    return b;
  }

  int peek() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[at] & 0xff;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
