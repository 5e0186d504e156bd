package dev.evolscope.ingest;

import com.jerolba.carpet.AnnotatedLevels;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Writes records as Parquet files, their camelCase names as snake_case. */
final class ParquetFiles {
  private ParquetFiles() {}

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T extends Record> Path write(Path file, T... rows) throws IOException {
    return write(file, AnnotatedLevels.THREE, CompressionCodecName.SNAPPY, List.of(rows));
  }

  static <T extends Record> Path write(
      Path file, AnnotatedLevels lists, CompressionCodecName codec, List<T> rows)
      throws IOException {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) rows.getFirst().getClass();
    return write(file, type, lists, codec, rows.stream());
  }

  static <T extends Record> Path write(
      Path file,
      Class<T> type,
      AnnotatedLevels lists,
      CompressionCodecName codec,
      Stream<? extends T> rows)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        CarpetWriter<T> writer =
            new CarpetWriter.Builder<>(out, type)
                .withLevelStructure(lists)
                .withCompressionCodec(codec)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .build()) {
      rows.forEach(writer);
    }
    return file;
  }

  /** Writes row groups of that many rows. */
  static <T extends Record> Path writeGroups(Path file, int rowsInGroup, List<T> rows)
      throws IOException {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) rows.getFirst().getClass();
    try (OutputStream out = Files.newOutputStream(file);
        CarpetWriter<T> writer =
            new CarpetWriter.Builder<>(out, type).withRowGroupRowCountLimit(rowsInGroup).build()) {
      rows.forEach(writer);
    }
    return file;
  }
}
