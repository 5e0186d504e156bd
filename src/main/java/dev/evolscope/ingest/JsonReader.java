package dev.evolscope.ingest;

import com.github.luben.zstd.ZstdIOException;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.SkipReason;
import dev.evolscope.conversation.Value;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * JSON whose rows are the elements of an array, the members of an object, or objects one behind the
 * other, read as a stream. A bad row is what it is in JSON Lines. Of an object the name of each
 * member is its row's {@code id}; where the row has another id of its own, the name becomes the
 * field {@code key}.
 */
public final class JsonReader implements RowReader {
  private static final String ID = "id";
  private static final String KEY = "key";

  private final String name;
  private final JsonElements elements;
  private final boolean named;
  private final CountingStream counted;
  private final JsonRow rows = new JsonRow("value");
  private long position;

  JsonReader(String name, InputStream in, JsonStart.Form form, CountingStream counted) {
    this.name = name;
    this.elements = new JsonElements(in, form, RowLimits.MOST_BYTES);
    this.named = form == JsonStart.Form.MEMBERS;
    this.counted = counted;
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    if (!nextElement()) {
      return null;
    }
    RowPlace place = new RowPlace(name, position++, elements.value().line());
    if (elements.value().isTooLong()) {
      return rows.tooLong(place);
    }
    ReadRow row = rows.of(place, elements.value().bytes(), 0, elements.value().length());
    return named && row instanceof ReadRow.Row read ? withName(read) : row;
  }

  private boolean nextElement() throws IOException {
    try {
      return elements.next();
    } catch (BrokenJsonException e) {
      throw new UnreadableFileException(
          "%s, behind row %d, %s".formatted(name, position, e.getMessage()), e);
    } catch (EOFException | ZipException | ZstdIOException e) {
      throw UnreadableFileException.damaged(name, position, e);
    }
  }

  private ReadRow withName(ReadRow.Row row) {
    ReadRow key = nameOf(row.place());
    if (!(key instanceof ReadRow.Row(RowPlace place, Value.Fields one))) {
      return key;
    }
    Value text = one.get(KEY);
    Value id = row.fields().get(ID);
    if (id.equals(text)) {
      return row;
    }
    String field = id.isBlank() ? ID : KEY;
    while (!field.equals(ID) && row.fields().values().containsKey(field)) {
      field = "_" + field;
    }
    LinkedHashMap<String, Value> fields = new LinkedHashMap<>();
    fields.put(field, text);
    row.fields().values().forEach((name, value) -> fields.merge(name, value, (kept, n) -> kept));
    return new ReadRow.Row(place, new Value.Fields(fields));
  }

  /** A row that has the member's name as its key. */
  private ReadRow nameOf(RowPlace place) {
    byte[] json = elements.name();
    Utf8 utf8 = new Utf8();
    if (utf8.decode(json, 0, json.length) >= 0) {
      return new ReadRow.BadRow(place, "", SkipReason.INVALID_UTF8_NAME.of());
    }
    try {
      LinkedHashMap<String, Value> fields = new LinkedHashMap<>();
      fields.put(KEY, JsonValues.parse(utf8.text()));
      return new ReadRow.Row(place, new Value.Fields(fields));
    } catch (MalformedJsonException e) {
      return new ReadRow.BadRow(place, "", "the row's name is " + e.reason());
    }
  }

  /** Empty: rows of one file may differ in their fields. */
  @Override
  public Set<String> columns() {
    return Set.of();
  }

  @Override
  public double progress() {
    return counted.progress();
  }

  @Override
  public void close() throws IOException {
    elements.close();
  }
}
