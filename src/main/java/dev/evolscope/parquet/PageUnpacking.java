package dev.evolscope.parquet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.CompressionCodec;
import org.xerial.snappy.Snappy;

/** Unpacks pages. */
final class PageUnpacking {
  private PageUnpacking() {}

  /**
   * The bytes as they were before they were packed.
   *
   * @param size what the page's header says they come to
   * @throws IOException if they come to anything else, or are damaged
   */
  static byte[] unpack(CompressionCodec codec, byte[] packed, int size) throws IOException {
    byte[] plain =
        switch (codec) {
          case UNCOMPRESSED -> packed;
          case ZSTD -> Zstd.decompress(packed, size);
          case SNAPPY -> snappy(packed, size);
          case GZIP -> gzip(packed, size);
          default -> throw new IOException("a page is packed by " + codec);
        };
    if (plain.length != size) {
      throw wrongSize(size, plain.length);
    }
    return plain;
  }

  private static byte[] snappy(byte[] packed, int size) throws IOException {
    int length = Snappy.uncompressedLength(packed);
    if (length != size) {
      throw wrongSize(size, length);
    }
    return Snappy.uncompress(packed);
  }

  private static byte[] gzip(byte[] packed, int size) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] plain = new byte[size];
      int length = in.readNBytes(plain, 0, size);
      if (length != size || in.read() >= 0) {
        throw wrongSize(size, length);
      }
      return plain;
    }
  }

  private static IOException wrongSize(int announced, int found) {
    return new IOException(
        "a page unpacks to %,d bytes, its header says %,d".formatted(found, announced));
  }
}
