package dev.evolscope.parquet;

import com.github.luben.zstd.Zstd;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.apache.parquet.format.CompressionCodec;

/**
 * How pages are packed when they are written.
 *
 * @param workers do it, which is most of the work of writing
 */
record Packing(CompressionCodec codec, UnaryOperator<byte[]> pack, Executor workers) {

  /** For what is read again at once. */
  static final Packing NONE =
      new Packing(CompressionCodec.UNCOMPRESSED, UnaryOperator.identity(), Runnable::run);

  static Packing zstd(int level, Executor workers) {
    return new Packing(CompressionCodec.ZSTD, plain -> Zstd.compress(plain, level), workers);
  }
}
