package dev.evolscope.conversation;

import com.github.luben.zstd.Zstd;

/** A row as the store keeps it: JSON in the order of its fields, compressed with Zstandard. */
final class RowContent {
  private static final int LEVEL = 3;

  private RowContent() {}

  static byte[] compress(Value.Fields row) {
    return Zstd.compress(JsonValues.bytes(row), LEVEL);
  }

  /** Bytes of the row as JSON. */
  static long size(byte[] content) {
    return Zstd.getFrameContentSize(content);
  }

  /** The row as JSON. */
  static byte[] unpack(byte[] content) {
    return Zstd.decompress(content, Math.toIntExact(size(content)));
  }

  static Value.Fields decompress(byte[] content) {
    try {
      if (JsonValues.parse(unpack(content)) instanceof Value.Fields row) {
        return row;
      }
    } catch (MalformedJsonException e) {
      throw new IllegalStateException("a stored row is no JSON", e);
    }
    throw new IllegalStateException("a stored row is no object");
  }
}
