package dev.evolscope.identification;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A file of fastText: numbers least byte first, texts ended by a zero. */
final class LittleEndian {
  private final ByteBuffer bytes;

  LittleEndian(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int int32() {
    return bytes.getInt();
  }

  long int64() {
    return bytes.getLong();
  }

  void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  boolean bool() {
    return bytes.get() != 0;
  }

  byte[] bytes(int count) {
    byte[] read = new byte[count];
    bytes.get(read);
    return read;
  }

  float[] floats(int count) {
    float[] read = new float[count];
    for (int i = 0; i < count; i++) {
      read[i] = bytes.getFloat();
    }
    return read;
  }

  /** What stands before the next zero, which is read too. */
  byte[] untilZero() {
    int from = bytes.position();
    while (bytes.get() != 0) {
      // the end is looked for
    }
    byte[] read = new byte[bytes.position() - 1 - from];
    bytes.get(from, read);
    return read;
  }
}
