package dev.evolscope.conversation;

import com.github.luben.zstd.Zstd;

/** A row as the store keeps it: JSON in the order of its fields, compressed with Zstandard. */
final class RowContent {
  private static final int LEVEL = 3;

  private RowContent() {}

  static byte[] compress(Value.Fields row) {
    return Zstd.compress(JsonValues.bytes(row), LEVEL);
  }

  static Value.Fields decompress(byte[] content) {
    byte[] json = Zstd.decompress(content, Math.toIntExact(Zstd.getFrameContentSize(content)));
    return JsonValues.parse(json) instanceof Value.Fields row ? row : throwNoRow();
  }

  private static Value.Fields throwNoRow() {
    throw new IllegalStateException("a stored row is no object");
  }
}
