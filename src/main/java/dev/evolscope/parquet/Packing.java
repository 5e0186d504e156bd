package dev.evolscope.parquet;

import com.github.luben.zstd.Zstd;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import org.apache.parquet.format.CompressionCodec;

/**
 * How pages are packed when they are written.
 *
 * @param threads do the packing, which is most of the work; it may run beside the encoding of the
 *     following pages
 */
record Packing(CompressionCodec codec, UnaryOperator<byte[]> pack, Executor threads) {

  /** For what is read again at once. */
  static final Packing NONE =
      new Packing(
          CompressionCodec.UNCOMPRESSED, UnaryOperator.identity(), ForkJoinPool.commonPool());

  static Packing zstd(int level, Executor threads) {
    return new Packing(CompressionCodec.ZSTD, plain -> Zstd.compress(plain, level), threads);
  }
}
