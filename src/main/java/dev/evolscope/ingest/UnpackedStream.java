package dev.evolscope.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed file while that is in proportion to what went in: a file made to fill
 * memory, disk or time unpacks to thousands of times its size.
 */
final class UnpackedStream extends FilterInputStream {
  /** Text packs to a fifth or less; even one row again and again is rarely beyond this. */
  static final int MOST_RATIO = 250;

  /** So much is unpacked whatever the ratio. */
  static final long FREE_BYTES = 256L << 20;

  private final String name;
  private final CountingStream packed;
  private long unpacked;

  UnpackedStream(String name, InputStream in, CountingStream packed) {
    super(in);
    this.name = name;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    count(count);
    return count;
  }

  private void count(int bytes) throws UnreadableFileException {
    unpacked += Math.max(0, bytes);
    if (unpacked > FREE_BYTES && unpacked / MOST_RATIO > packed.bytes()) {
      throw new UnreadableFileException(
          "%s unpacks to more than %d times its size, as files do that are made to do harm; if it is meant so, unpack it and import what comes out"
              .formatted(name, MOST_RATIO));
    }
  }
}
