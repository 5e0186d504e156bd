package dev.evolscope.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file's bytes as they lie on the disk, counted for the progress bar. */
final class CountingStream extends FilterInputStream {
  private final long total;
  private long read;

  CountingStream(InputStream in, long total) {
    super(in);
    this.total = total;
  }

  /** From 0 to 1; a file may have grown since. */
  double progress() {
    return total == 0 ? 1 : Math.min(1.0, (double) read / total);
  }

  /** How many were read. */
  long bytes() {
    return read;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      read++;
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    if (count > 0) {
      read += count;
    }
    return count;
  }
}
