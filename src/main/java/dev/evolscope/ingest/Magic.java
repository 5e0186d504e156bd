package dev.evolscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The first bytes of a file, which tell what it is whatever its name. */
final class Magic {
  private static final int LENGTH = 16;

  private final byte[] bytes;

  private Magic(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Looks ahead without taking; the stream must support marks. */
  static Magic peek(InputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] bytes = in.readNBytes(LENGTH);
    in.reset();
    return new Magic(bytes);
  }

  boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  boolean startsWith(String ascii) {
    return startsWith(ascii.chars().toArray());
  }

  boolean isSkippableZstdFrame() {
    return bytes.length >= 4
        && (bytes[0] & 0xf0) == 0x50
        && Arrays.equals(bytes, 1, 4, new byte[] {0x2a, 0x4d, 0x18}, 0, 3);
  }

  /** Name of a known format that is not read; null where the bytes may be text. */
  @Nullable String foreign() {
    if (startsWith(0x1f, 0x8b) || startsWith(0x28, 0xb5, 0x2f, 0xfd)) {
      return "packed data inside packed data (unpack it once)";
    } else if (startsWith("PARE")) {
      return "an encrypted Parquet file";
    } else if (startsWith("PK")) {
      return "a ZIP archive (or an Office file)";
    } else if (startsWith("%PDF")) {
      return "a PDF document";
    } else if (startsWith("ARROW1")) {
      return "an Arrow file";
    } else if (startsWith("ORC")) {
      return "an ORC file";
    } else if (startsWith("Obj", 1)) {
      return "an Avro file";
    } else if (startsWith("SQLite format 3")) {
      return "an SQLite database";
    }
    return foreignBytes();
  }

  private @Nullable String foreignBytes() {
    if (startsWith("BZh") || startsWith(0xfd, '7', 'z', 'X', 'Z') || startsWith('7', 'z', 0xbc)) {
      return "a file packed by bzip2, xz or 7-Zip";
    } else if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) {
      return "text in UTF-16, where UTF-8 is needed";
    } else if (isBinary()) {
      return "binary data";
    }
    return null;
  }

  private boolean startsWith(String ascii, int next) {
    return startsWith(ascii) && bytes.length > ascii.length() && bytes[ascii.length()] == next;
  }

  private boolean isBinary() {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return true;
      }
    }
    return false;
  }
}
