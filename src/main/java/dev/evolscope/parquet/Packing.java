package dev.evolscope.parquet;

import com.github.luben.zstd.Zstd;
import java.util.function.UnaryOperator;
import org.apache.parquet.format.CompressionCodec;

/** How pages are packed when they are written. */
record Packing(CompressionCodec codec, UnaryOperator<byte[]> pack) {

  /** For what is read again at once. */
  static final Packing NONE = new Packing(CompressionCodec.UNCOMPRESSED, UnaryOperator.identity());

  static Packing zstd(int level) {
    return new Packing(CompressionCodec.ZSTD, plain -> Zstd.compress(plain, level));
  }
}
