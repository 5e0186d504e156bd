package dev.evolscope.ingest;

import static dev.evolscope.ingest.JsonBytes.END;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The values that stand in one array, in one object, or one behind the other; a value that is wrong
 * inside does not end the reading.
 */
final class JsonElements implements Closeable {
  private final JsonBytes in;
  private final JsonCut cut;
  private final JsonStart.Form form;
  private byte[] name = new byte[0];
  private long elements;
  private boolean begun;
  private boolean ended;

  /**
   * @param limit longest value in bytes
   */
  JsonElements(InputStream in, JsonStart.Form form, int limit) {
    this.in = new JsonBytes(in);
    this.cut = new JsonCut(this.in, limit);
    this.form = form;
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
    cut.take();
    elements++;
    return true;
  }

  /** The value at hand; another one after the next call of {@link #next}. */
  JsonCut value() {
    return cut;
  }

  /** The member's name as JSON text, with its quotation marks. */
  byte[] name() {
    return name;
  }

  private boolean findValue() throws IOException {
    boolean list = form != JsonStart.Form.DOCUMENTS;
    if (list && !begun) {
      in.skipBlank();
      in.pop(); // the bracket that told the form
      begun = true;
    }
    int next = in.skipBlank();
    if (list && elements > 0 && next == ',') {
      in.pop();
      next = in.skipBlank();
    } else if (list && elements > 0 && next != closing()) {
      throw broken("a comma or %c".formatted(closing()), next);
    }
    if (list && next == closing()) {
      in.pop();
      requireEnd();
      return false;
    }
    if (next == END && list) {
      throw new BrokenJsonException(
          "line %d: the JSON ends in the middle: a %c is missing".formatted(in.line(), closing()));
    }
    return next != END;
  }

  private void requireEnd() throws IOException {
    int next = in.skipBlank();
    if (next != END) {
      throw broken("nothing behind the last " + closing(), next);
    }
  }

  private char closing() {
    return form == JsonStart.Form.ARRAY ? ']' : '}';
  }

  private void takeName() throws IOException {
    if (in.peek() != '"') {
      throw broken("a name in quotation marks", in.peek());
    }
    cut.take();
    name = Arrays.copyOf(cut.bytes(), cut.length());
    int next = in.skipBlank();
    if (next != ':') {
      throw broken("a colon", next);
    }
    in.pop();
    in.skipBlank();
  }

  private BrokenJsonException broken(String expected, int found) {
    String what = found == END ? "the end" : found < 0x80 ? "'" + (char) found + "'" : "text";
    return new BrokenJsonException(
        "line %d: expected %s, found %s".formatted(in.line(), expected, what));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
