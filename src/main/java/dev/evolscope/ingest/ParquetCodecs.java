package dev.evolscope.ingest;

import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import java.util.EnumSet;
import java.util.Set;

/** Refuses a file whose pages are packed by a codec that is not built in, before its first row. */
final class ParquetCodecs {
  private static final Set<CompressionCodec> BUILT_IN =
      EnumSet.of(
          CompressionCodec.UNCOMPRESSED,
          CompressionCodec.SNAPPY,
          CompressionCodec.GZIP,
          CompressionCodec.ZSTD);

  private ParquetCodecs() {}

  static void check(String name, FileMetaData metaData) throws UnreadableFileException {
    for (RowGroup group : metaData.rowGroups()) {
      for (ColumnChunk chunk : group.columns()) {
        CompressionCodec codec = chunk.metaData().codec();
        if (!BUILT_IN.contains(codec)) {
          throw new UnreadableFileException(
              "%s: column %s is compressed by %s, which is not built in; write the file again with snappy, zstd or gzip"
                  .formatted(name, chunk.metaData().pathInSchema(), codec));
        }
      }
    }
  }
}
