package dev.evolscope.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** One row group: the columns' encoders and their finished pages. */
final class RowGroupOutput implements PageWriteStore {
  private final Map<ColumnDescriptor, ColumnPages> pages = new LinkedHashMap<>();
  private final ColumnWriteStore columns;
  private final RecordConsumer records;
  private final MessageType schema;
  private long rows;

  RowGroupOutput(MessageType schema, ParquetProperties properties, int level, Executor packing) {
    this.schema = schema;
    for (ColumnDescriptor column : schema.getColumns()) {
      pages.put(column, new ColumnPages(column, level, packing));
    }
    columns = properties.newColumnWriteStore(schema, this);
    records = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(columns);
  }

  long rows() {
    return rows;
  }

  void write(Consumer<FieldWriter> fields) {
    records.startMessage();
    fields.accept(new FieldWriter(records, schema));
    records.endMessage();
    rows++;
  }

  RowGroup writeTo(CountedOutput out) throws IOException {
    records.flush();
    columns.flush();
    columns.close();
    long start = out.count();
    long uncompressed = 0;
    List<ColumnChunk> chunks = new ArrayList<>();
    for (ColumnPages column : pages.values()) {
      ColumnChunk chunk = column.writeTo(out);
      uncompressed += chunk.getMeta_data().getTotal_uncompressed_size();
      chunks.add(chunk);
    }
    return new RowGroup(chunks, uncompressed, rows)
        .setFile_offset(start)
        .setTotal_compressed_size(out.count() - start);
  }

  @Override
  public PageWriter getPageWriter(ColumnDescriptor column) {
    ColumnPages found = pages.get(column);
    if (found == null) {
      throw new IllegalArgumentException("the schema has no column " + column);
    }
    return found;
  }

  @Override
  public void close() {}
}
