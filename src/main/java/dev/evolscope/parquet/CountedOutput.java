package dev.evolscope.parquet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that knows its position: every Parquet offset counts from the file's start. */
public final class CountedOutput extends FilterOutputStream {
  private long count;

  /** A stream in front of another, which has nothing of it yet. */
  public CountedOutput(OutputStream out) {
    super(out);
  }

  /** How many bytes went through. */
  public long count() {
    return count;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length); // the inherited method writes byte by byte
    count += length;
  }
}
