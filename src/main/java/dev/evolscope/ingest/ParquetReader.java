package dev.evolscope.ingest;

import dev.evolscope.conversation.Value;
import dev.evolscope.ingest.ReadRow.BadRow;
import dev.evolscope.ingest.ReadRow.Row;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parquet of any schema; {@link ParquetColumn} says what becomes of its types. Pages packed by
 * Snappy, Zstandard or gzip, or not at all, are read.
 */
public final class ParquetReader implements RowReader {
  private final String name;
  private final ParquetFileReader file;
  private final Iterator<RowGroup> groups;
  private dev.hardwood.reader.@Nullable RowReader rows;
  private final ParquetStruct columns;
  private final Closeable onClose;
  private final long total;
  private long position;

  private ParquetReader(
      String name, ParquetFileReader file, ParquetStruct columns, Closeable onClose) {
    this.name = name;
    this.file = file;
    this.columns = columns;
    this.onClose = onClose;
    this.groups = file.getFileMetaData().rowGroups().iterator();
    this.total = file.getFileMetaData().numRows();
  }

  /**
   * @param name what to call the file in messages
   * @param onClose runs after the file is closed
   */
  static ParquetReader open(String name, Path path, Closeable onClose) throws IOException {
    ParquetFileReader file = null;
    try {
      file = ParquetFileReader.open(InputFile.of(path));
      ParquetCodecs.check(name, file.getFileMetaData());
      return new ParquetReader(
          name, file, ParquetStruct.of(file.getFileSchema().getRootNode()), onClose);
    } catch (UnreadableFileException e) {
      close(file);
      throw e;
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      // A damaged file can ask for absurd amounts of memory or depth
      close(file);
      throw damaged(name, "its footer or first rows", e);
    }
  }

  private static void close(@Nullable ParquetFileReader file) throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private static UnreadableFileException damaged(String name, String where, Throwable cause) {
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new UnreadableFileException(
        "%s: the Parquet data is damaged at %s: %s".formatted(name, where, why), cause);
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    try {
      dev.hardwood.reader.RowReader at = advance();
      if (at == null) {
        return end();
      }
      ReadRow row = row(at, new RowPlace(name, position, 0));
      position++;
      return row;
    } catch (RuntimeException | VirtualMachineError e) {
      throw damaged(name, "row " + (position + 1), e);
    }
  }

  /**
   * Moves to the next row, into the next row group where one is read up; null at the end. A reader
   * over the whole file would decode some ten thousand rows of every column ahead and several times
   * over, which does not fit a heap of 1 GB at 8 KB a row.
   */
  private dev.hardwood.reader.@Nullable RowReader advance() {
    while (rows == null || !rows.hasNext()) {
      if (rows != null) {
        if (rows != null) {
          rows.close();
        }
        rows = null;
      }
      if (!groups.hasNext()) {
        return null;
      }
      rows = file.buildRowReader().filter(only(groups.next())).build();
    }
    rows.next();
    return rows;
  }

  /** A row group is chosen by the byte that is its middle. */
  private static RowGroupPredicate only(RowGroup group) {
    long start = group.columns().getFirst().chunkStartOffset();
    long size = group.columns().stream().mapToLong(c -> c.metaData().totalCompressedSize()).sum();
    return RowGroupPredicate.byteRange(start, start + size);
  }

  private ReadRow row(dev.hardwood.reader.RowReader at, RowPlace place) {
    try {
      Value.Fields fields = columns.read(at);
      return new Row(place, fields);
    } catch (BadValueException e) {
      return new BadRow(place, e.path(), e.reason());
    }
  }

  private @Nullable ReadRow end() throws UnreadableFileException {
    if (position != total) {
      throw new UnreadableFileException(
          "%s: its footer announces %d rows, but it holds %d".formatted(name, total, position));
    }
    return null;
  }

  @Override
  public Set<String> columns() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(columns.names()));
  }

  @Override
  public double progress() {
    return total == 0 ? 1 : (double) position / total;
  }

  @Override
  public void close() throws IOException {
    try (onClose;
        file) {
      if (rows != null) {
        rows.close();
      }
    }
  }
}
