package dev.evolscope.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/**
 * The finished, packed pages of one column chunk. No statistics are written: bounds of long texts
 * cost space and help no reader of whole files.
 */
final class ColumnPages implements PageWriter {
  private final ColumnDescriptor column;
  private final Packing packing;
  private final List<CompletableFuture<Page>> data = new ArrayList<>();
  private final List<CompletableFuture<Page>> dictionary = new ArrayList<>();
  private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
  private long values;
  private long size;

  private record Page(PageHeader header, BytesInput packed) {

    /** Writes the page; returns its size without compression, header included. */
    long writeTo(CountedOutput out) throws IOException {
      long start = out.count();
      Util.writePageHeader(header, out);
      long headerSize = out.count() - start;
      packed.writeAllTo(out);
      return headerSize + header.getUncompressed_page_size();
    }
  }

  ColumnPages(ColumnDescriptor column, Packing packing) {
    this.column = column;
    this.packing = packing;
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      Encoding repetitions,
      Encoding definitions,
      Encoding encoding)
      throws IOException {
    PageHeader header = new PageHeader(PageType.DATA_PAGE, 0, 0);
    header.setData_page_header(
        new DataPageHeader(valueCount, thrift(encoding), thrift(definitions), thrift(repetitions)));
    data.add(page(header, bytes));
    size += bytes.size();
    values += valueCount;
    encodings.addAll(List.of(repetitions, definitions, encoding));
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      SizeStatistics sizes,
      GeospatialStatistics places,
      Encoding repetitions,
      Encoding definitions,
      Encoding encoding)
      throws IOException {
    writePage(bytes, valueCount, rowCount, statistics, repetitions, definitions, encoding);
  }

  @Override
  @Deprecated
  public void writePage(
      BytesInput bytes,
      int valueCount,
      Statistics<?> statistics,
      Encoding repetitions,
      Encoding definitions,
      Encoding encoding)
      throws IOException {
    writePage(bytes, valueCount, valueCount, statistics, repetitions, definitions, encoding);
  }

  @Override
  public void writePageV2(
      int rowCount,
      int nullCount,
      int valueCount,
      BytesInput repetitions,
      BytesInput definitions,
      Encoding encoding,
      BytesInput bytes,
      Statistics<?> statistics) {
    throw new UnsupportedOperationException("the file is written with pages of version 1");
  }

  @Override
  public void writeDictionaryPage(DictionaryPage page) throws IOException {
    PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, 0, 0);
    header.setDictionary_page_header(
        new DictionaryPageHeader(page.getDictionarySize(), thrift(page.getEncoding())));
    dictionary.add(page(header, page.getBytes()));
    size += page.getBytes().size();
    encodings.add(page.getEncoding());
  }

  private CompletableFuture<Page> page(PageHeader header, BytesInput bytes) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream((int) bytes.size());
    bytes.writeAllTo(buffer); // now: the encoder reuses its memory
    return CompletableFuture.supplyAsync(
        () -> {
          byte[] plain = buffer.toByteArray();
          byte[] packed = packing.pack().apply(plain);
          header.setUncompressed_page_size(plain.length).setCompressed_page_size(packed.length);
          return new Page(header, BytesInput.from(packed));
        },
        packing.threads());
  }

  ColumnChunk writeTo(CountedOutput out) throws IOException {
    long start = out.count();
    long uncompressed = 0;
    for (CompletableFuture<Page> page : dictionary) {
      uncompressed += page.join().writeTo(out);
    }
    long dataStart = out.count();
    for (CompletableFuture<Page> page : data) {
      uncompressed += page.join().writeTo(out);
    }
    ColumnMetaData meta =
        new ColumnMetaData(
            SchemaElements.type(column.getPrimitiveType()),
            encodings.stream().map(ColumnPages::thrift).toList(),
            List.of(column.getPath()),
            packing.codec(),
            values,
            uncompressed,
            out.count() - start,
            dataStart);
    if (!dictionary.isEmpty()) {
      meta.setDictionary_page_offset(start);
    }
    return new ColumnChunk(0).setMeta_data(meta);
  }

  private static org.apache.parquet.format.Encoding thrift(Encoding encoding) {
    return org.apache.parquet.format.Encoding.valueOf(encoding.name());
  }

  @Override
  public long getMemSize() {
    return size;
  }

  @Override
  public long allocatedSize() {
    return getMemSize();
  }

  @Override
  public String memUsageString(String prefix) {
    return prefix + " " + getMemSize() + " bytes";
  }

  @Override
  public void close() {}
}
