package dev.evolscope.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts JSON into the values that stand in one array, in one object, or one behind the other, by its
 * brackets and quotation marks alone, so that a value that is wrong inside does not end the
 * reading. Of a value beyond the limit only the beginning is kept.
 */
final class JsonElements implements Closeable {
  private static final int START = 1 << 16;
  private static final int END = -1;

  private final InputStream in;
  private final JsonStart.Form form;
  private final int limit;
  private final byte[] buffer = new byte[START];
  private int at;
  private int filled;
  private byte[] value = new byte[START];
  private int length;
  private boolean tooLong;
  private byte[] name = new byte[0];
  private long line = 1;
  private long firstLine;
  private long elements;
  private boolean begun;
  private boolean ended;

  /**
   * @param limit longest value in bytes
   */
  JsonElements(InputStream in, JsonStart.Form form, int limit) {
    this.in = in;
    this.form = form;
    this.limit = limit;
  }

  /**
   * Goes to the next value; false behind the last one.
   *
   * @throws BrokenJsonException if what stands between values is wrong
   */
  boolean next() throws IOException {
    if (ended || !findValue()) {
      ended = true;
      return false;
    }
    if (form == JsonStart.Form.MEMBERS) {
      takeName();
    }
    firstLine = line;
    take();
    elements++;
    return true;
  }

  /** The value's bytes; valid until the next one. */
  byte[] bytes() {
    return value;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** The member's name as JSON text, with its quotation marks. */
  byte[] name() {
    return name;
  }

  /** Line that the value begins on, from 1. */
  long line() {
    return firstLine;
  }

  private boolean findValue() throws IOException {
    boolean list = form != JsonStart.Form.DOCUMENTS;
    if (list && !begun) {
      skipBlank();
      pop(); // the bracket that told the form
      begun = true;
    }
    int next = skipBlank();
    if (list && elements > 0 && next == ',') {
      pop();
      next = skipBlank();
    } else if (list && elements > 0 && next != closing()) {
      throw broken("a comma or %c".formatted(closing()), next);
    }
    if (list && next == closing()) {
      pop();
      requireEnd();
      return false;
    }
    if (next == END && list) {
      throw new BrokenJsonException(
          "line %d: the JSON ends in the middle: a %c is missing".formatted(line, closing()));
    }
    return next != END;
  }

  private void requireEnd() throws IOException {
    int next = skipBlank();
    if (next != END) {
      throw broken("nothing behind the last " + closing(), next);
    }
  }

  private char closing() {
    return form == JsonStart.Form.ARRAY ? ']' : '}';
  }

  private void takeName() throws IOException {
    if (peek() != '"') {
      throw broken("a name in quotation marks", peek());
    }
    take();
    name = Arrays.copyOf(value, length);
    int next = skipBlank();
    if (next != ':') {
      throw broken("a colon", next);
    }
    pop();
    skipBlank();
  }

  private void take() throws IOException {
    length = 0;
    tooLong = false;
    int depth = 0;
    do {
      int b = peek();
      if (b == END) {
        throw new BrokenJsonException(
            "the value that begins on line %d has no end".formatted(firstLine));
      }
      if (depth == 0 && length > 0 && ",]}".indexOf(b) >= 0) {
        return; // a bare word or number ends before
      }
      keep(pop());
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
    return bare && peek() != END && !JsonStart.isBlank(peek()) && ",]}".indexOf(peek()) < 0;
  }

  private void takeText() throws IOException {
    int b;
    do {
      b = pop();
      keep(b);
      if (b == '\\') {
        keep(pop());
      }
    } while (b != '"' && b != END);
    if (b == END) {
      throw new BrokenJsonException(
          "the value that begins on line %d has no end".formatted(firstLine));
    }
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

  private int skipBlank() throws IOException {
    while (JsonStart.isBlank(peek())) {
      pop();
    }
    return peek();
  }

  private int pop() throws IOException {
    int b = peek();
    if (b != END) {
      at++;
      line += b == '\n' ? 1 : 0;
    }
    return b;
  }

  private int peek() throws IOException {
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

  private BrokenJsonException broken(String expected, int found) {
    String what = found == END ? "the end" : found < 0x80 ? "'" + (char) found + "'" : "text";
    return new BrokenJsonException(
        "line %d: expected %s, found %s".formatted(line, expected, what));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
