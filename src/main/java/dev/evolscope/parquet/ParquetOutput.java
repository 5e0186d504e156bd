package dev.evolscope.parquet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file being written record by record, its pages in Zstandard. It holds one row group in
 * memory, compressed but for the page at hand; only {@link #close} makes the file readable.
 */
public final class ParquetOutput implements Closeable {
  /** Small enough not to be a humongous object of the garbage collector in a heap of 512 MB. */
  private static final int PAGE_BYTES = 1 << 18;

  /** Names and types fit; a column of long texts gives its dictionary up after a few of them. */
  private static final int DICTIONARY_BYTES = 1 << 16;

  private final MessageType schema;
  private final long rowsPerGroup;
  private final Packing packing;
  private final List<KeyValue> descriptions = new ArrayList<>();
  private final CountedOutput out;
  private final List<RowGroup> groups = new ArrayList<>();
  private RowGroupOutput group;
  private long rows;
  private boolean failed;

  /**
   * Creates the file, or empties it.
   *
   * @param rowsPerGroup records held in memory until they are written out together, 1 or more
   * @param level of Zstandard: 1 is fast, 3 its default, 19 small and slow
   */
  public ParquetOutput(Path file, MessageType schema, long rowsPerGroup, int level)
      throws IOException {
    this(
        new BufferedOutputStream(Files.newOutputStream(file), 1 << 16),
        schema,
        rowsPerGroup,
        level,
        ForkJoinPool.commonPool());
  }

  /**
   * Writes to a stream, which closing this closes.
   *
   * @param packing compresses pages, which is most of the work
   */
  public ParquetOutput(
      OutputStream out, MessageType schema, long rowsPerGroup, int level, Executor packing)
      throws IOException {
    if (rowsPerGroup < 1) {
      throw new IllegalArgumentException("rows in a group: " + rowsPerGroup + " is below 1");
    }
    this.schema = schema;
    this.rowsPerGroup = rowsPerGroup;
    this.packing = Packing.zstd(level, packing);
    this.out = new CountedOutput(out);
    this.group = newGroup();
    FileEnds.writeStart(this.out);
  }

  /**
   * Writes one record.
   *
   * @param fields says the record's fields
   */
  public void write(Consumer<FieldWriter> fields) throws IOException {
    failed = true; // until the record is whole: half a record must never get a footer
    group.write(fields);
    failed = false;
    rows++;
    if (group.rows() >= rowsPerGroup) {
      endGroup();
    }
  }

  /** Bytes that have gone out, without the row group at hand. */
  public long bytes() {
    return out.count();
  }

  private RowGroupOutput newGroup() {
    ParquetProperties properties =
        ParquetProperties.builder()
            .withPageSize(PAGE_BYTES)
            .withDictionaryPageSize(DICTIONARY_BYTES)
            .withStatisticsEnabled(false)
            .withSizeStatisticsEnabled(false)
            .build();
    return new RowGroupOutput(schema, properties, packing);
  }

  /** Writes out what is held; the records to come are another row group. */
  public void endGroup() throws IOException {
    if (group.rows() > 0) {
      groups.add(group.writeTo(out));
      group = newGroup();
    }
  }

  /** Says something of the whole file, which its footer keeps. */
  public void describe(String key, String value) {
    descriptions.add(new KeyValue(key).setValue(value));
  }

  /**
   * Writes what is held and the footer, unless a record failed: then the file stays unreadable,
   * rather than short.
   */
  @Override
  public void close() throws IOException {
    try (OutputStream closing = out) {
      if (!failed) {
        endGroup();
        writeFooter();
      }
      closing.flush();
    }
  }

  private void writeFooter() throws IOException {
    FileMetaData footer = new FileMetaData(1, SchemaElements.of(schema), rows, groups);
    footer.setKey_value_metadata(descriptions);
    FileEnds.writeFooter(footer.setCreated_by("evolscope"), out);
  }
}
