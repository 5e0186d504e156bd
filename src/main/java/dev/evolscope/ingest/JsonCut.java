package dev.evolscope.ingest;

import static dev.evolscope.ingest.JsonBytes.END;

import java.io.IOException;
import java.util.Arrays;

/**
 * One JSON value at a time, from its first byte to its last by brackets and quotation marks alone;
 * of a value beyond the limit only the beginning is kept.
 */
final class JsonCut {
  private static final int START = 1 << 16;

  private final JsonBytes in;
  private final int limit;
  private byte[] value = new byte[START];
  private int length;
  private boolean tooLong;
  private long line;

  JsonCut(JsonBytes in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The value's bytes, {@link #length} of them; valid until the next one. */
  byte[] bytes() {
    return value;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** Line that the value begins on, from 1. */
  long line() {
    return line;
  }

  /** Takes the value whose first byte is the next one. */
  void take() throws IOException {
    length = 0;
    tooLong = false;
    line = in.line();
    int depth = 0;
    do {
      int b = in.peek();
      if (b == END) {
        throw endless();
      }
      if (depth == 0 && length > 0 && ",]}".indexOf(b) >= 0) {
        return; // a bare word or number ends before
      }
      keep(in.pop());
      if (b == '"') {
        takeText();
      }
      depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
    } while (depth > 0 || isWord());
  }

  /** Whether a bare word or number goes on. */
  private boolean isWord() throws IOException {
    byte last = value[0];
    boolean bare = last != '"' && last != '{' && last != '[';
    return bare
        && in.peek() != END
        && !JsonStart.isBlank(in.peek())
        && ",]}".indexOf(in.peek()) < 0;
  }

  private void takeText() throws IOException {
    int b;
    do {
      b = in.pop();
      keep(b);
      if (b == '\\') {
        keep(in.pop());
      }
    } while (b != '"' && b != END);
    if (b == END) {
      throw endless();
    }
  }

  private BrokenJsonException endless() {
    return new BrokenJsonException("the value that begins on line %d has no end".formatted(line));
  }

  private void keep(int b) {
    if (length == limit) {
      tooLong = true;
      return;
    }
    if (length == value.length) {
      value = Arrays.copyOf(value, (int) Math.min(2L * length, limit));
    }
    value[length++] = (byte) b;
  }
}
