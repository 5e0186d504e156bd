package dev.evolscope.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a whole file may be wrapped in. */
enum Compression {
  NONE,
  GZIP,
  ZSTD;

  private static final int BUFFER = 1 << 16;

  /** The wrapping that the first bytes announce. */
  static Compression of(Magic magic) {
    if (magic.startsWith(0x1f, 0x8b)) {
      return GZIP;
    }
    // Zstandard's skippable frames may stand first
    return magic.startsWith(0x28, 0xb5, 0x2f, 0xfd) || magic.isSkippableZstdFrame() ? ZSTD : NONE;
  }

  /** The stream unwrapped; concatenated members and frames are read as one. */
  InputStream unwrap(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, BUFFER);
      case ZSTD -> new ZstdInputStream(in);
    };
  }
}
