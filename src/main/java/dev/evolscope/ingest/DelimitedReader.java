package dev.evolscope.ingest;

import com.github.luben.zstd.ZstdIOException;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.evolscope.conversation.SkipReason;
import dev.evolscope.conversation.Value;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * CSV and TSV, UTF-8, with a first line that names the columns. Every value is text. Between the
 * values stands a tab in TSV, else the one of comma, semicolon, tab and bar that the first line has
 * most of.
 *
 * <p>A bad row has more or fewer values than there are columns, or invalid UTF-8. A quotation mark
 * that never ends, or a row of more than {@link RowLimits#MOST_BYTES} characters, ends the reading.
 */
public final class DelimitedReader implements RowReader {
  private static final int MOST = RowLimits.MOST_BYTES;
  private static final int PEEK = 1 << 16;
  private static final String SEPARATORS = ",;\t|";

  private final String name;
  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final CountingStream counted;
  private final List<String> columns;
  private long position;

  private DelimitedReader(String name, CsvReader<CsvRecord> csv, CountingStream counted)
      throws IOException {
    this.name = name;
    this.csv = csv;
    this.records = csv.iterator();
    this.counted = counted;
    CsvRecord header = nextRecord();
    if (header == null) {
      throw new UnreadableFileException(
          "%s holds no rows: it is empty; %s".formatted(name, UnreadableFileException.ACCEPTED));
    }
    this.columns = header.getFields().stream().map(String::strip).toList();
    requireNames();
  }

  /**
   * @param in behind a byte order mark; must support marks
   */
  static DelimitedReader open(String name, InputStream in, boolean tabs, CountingStream counted)
      throws IOException {
    CsvRecordHandler handler =
        CsvRecordHandler.of(
            limits -> limits.maxFieldSize(MOST).maxRecordSize(MOST).maxFields(1 << 14));
    CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(tabs ? '\t' : separator(in))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(MOST)
            .build(handler, new BufferedReader(new MarkedReader(in)));
    return new DelimitedReader(name, csv, counted);
  }

  private static char separator(InputStream in) throws IOException {
    in.mark(PEEK);
    byte[] start = in.readNBytes(PEEK);
    in.reset();
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (byte b : start) {
      if (b == '\n' && !quoted) {
        break;
      }
      quoted ^= b == '"';
      int kind = quoted ? -1 : SEPARATORS.indexOf(b);
      if (kind >= 0) {
        counts[kind]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  private void requireNames() throws UnreadableFileException {
    Set<String> seen = new LinkedHashSet<>();
    for (String column : columns) {
      String wrong =
          column.isEmpty()
              ? "a column without a name: column " + (seen.size() + 1)
              : !seen.add(column) ? "two columns of the name \"%s\"".formatted(cut(column)) : null;
      if (wrong != null || isInvalid(column)) {
        throw new UnreadableFileException(
            "%s: its first line has to name the columns, and it has %s"
                .formatted(name, wrong == null ? "invalid UTF-8" : wrong));
      }
    }
  }

  private static String cut(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    CsvRecord record = nextRecord();
    if (record == null) {
      return null;
    }
    RowPlace place = new RowPlace(name, position++, record.getStartingLineNumber());
    if (record.getFieldCount() != columns.size()) {
      return new ReadRow.BadRow(
          place, "", SkipReason.UNEVEN_LINE.of(record.getFieldCount(), columns.size()));
    }
    LinkedHashMap<String, Value> fields = LinkedHashMap.newLinkedHashMap(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String text = record.getField(i);
      if (isInvalid(text)) {
        return new ReadRow.BadRow(place, columns.get(i), SkipReason.INVALID_UTF8.of());
      }
      fields.put(columns.get(i), new Value.Text(text));
    }
    return new ReadRow.Row(place, new Value.Fields(fields));
  }

  private static boolean isInvalid(String text) {
    // Only a whole pair may hold this half; the reader gives valid text or a lone one
    for (int i = text.indexOf(MarkedReader.INVALID);
        i >= 0;
        i = text.indexOf(MarkedReader.INVALID, i + 1)) {
      if (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable CsvRecord nextRecord() throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException | CsvParseException e) {
      throw unreadable(e.getCause() instanceof IOException io ? io : new IOException(e));
    }
  }

  private IOException unreadable(IOException cause) {
    if (cause instanceof UnreadableFileException) {
      return cause;
    }
    if (cause instanceof EOFException
        || cause instanceof ZipException
        || cause instanceof ZstdIOException) {
      return UnreadableFileException.damaged(name, position, cause);
    }
    Throwable why = cause.getCause() == null ? cause : cause.getCause();
    return new UnreadableFileException(
        "%s, behind row %d: no more rows can be told apart: %s"
            .formatted(name, position, why.getMessage()),
        cause);
  }

  @Override
  public Set<String> columns() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(columns));
  }

  @Override
  public double progress() {
    return counted.progress();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
