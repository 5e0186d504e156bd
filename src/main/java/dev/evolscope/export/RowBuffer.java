package dev.evolscope.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Holds encoded rows until there are enough to be worth sending. */
final class RowBuffer extends OutputStream {
  private static final int FULL = 1 << 16;

  private ByteArrayOutputStream held = new ByteArrayOutputStream(2 * FULL);

  @Override
  public void write(int b) {
    held.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    held.write(bytes, from, length);
  }

  void drainIfFull(OutputStream out) throws IOException {
    if (held.size() >= FULL) {
      drain(out);
    }
  }

  /** Sends what is held; the memory of a huge row is not kept. */
  void drain(OutputStream out) throws IOException {
    ByteArrayOutputStream full = held;
    boolean huge = full.size() > 16 * FULL;
    full.writeTo(out);
    if (huge) {
      held = new ByteArrayOutputStream(2 * FULL);
    } else {
      full.reset();
    }
  }
}
