package dev.evolscope.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, through a buffer that grows to the longest line and never beyond
 * the limit: of a longer line only the beginning is kept and the rest is read past.
 */
final class Lines implements Closeable {
  private static final int START = 1 << 16;

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[START];
  private int from;
  private int to;
  private int lineFrom;
  private int lineTo;
  private boolean tooLong;
  private long number;
  private boolean ended;

  /**
   * @param limit longest line in bytes
   */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false behind the last one. */
  boolean next() throws IOException {
    if (tooLong) {
      skipRest();
    }
    int searched = from;
    while (true) {
      int end = newline(searched);
      if (end >= 0) {
        return take(end, end + 1);
      }
      if (to - from > limit) {
        return takeHead();
      }
      int pending = to - from;
      if (!fill()) {
        return from < to && take(to, to);
      }
      searched = from + pending;
    }
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return lineFrom;
  }

  /** Bytes of the line without its end. */
  int length() {
    return lineTo - lineFrom;
  }

  /** Whether the line is longer than the limit; only its beginning is here then. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Of the line at hand, from 1. */
  long number() {
    return number;
  }

  boolean isBlank() {
    for (int i = lineFrom; i < lineTo; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r' && buffer[i] != '\f') {
        return false;
      }
    }
    return true;
  }

  private boolean take(int end, int next) {
    number++;
    lineFrom = from;
    lineTo = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    from = next;
    return true;
  }

  private boolean takeHead() {
    number++;
    lineFrom = from;
    lineTo = from + limit;
    from = to;
    tooLong = true;
    return true;
  }

  private void skipRest() throws IOException {
    tooLong = false;
    int end = newline(from);
    while (end < 0) {
      from = to;
      if (!fill()) {
        return;
      }
      end = newline(from);
    }
    from = end + 1;
  }

  private int newline(int start) {
    for (int i = start; i < to; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * to, limit + (long) START));
    }
    if (ended) {
      return false;
    }
    int count = in.read(buffer, to, buffer.length - to);
    ended = count < 0;
    to += Math.max(0, count);
    return !ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
