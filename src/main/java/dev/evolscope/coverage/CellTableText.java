package dev.evolscope.coverage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.evolscope.conversation.CellTable;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of targets: CSV with a first line of two dimensions' names and {@code count}, or a
 * JSON array of objects with the same three members. Values are written as in facets.
 */
public final class CellTableText {
  private CellTableText() {}

  /**
   * Reads a table, JSON where it begins as an array does.
   *
   * @throws BadTargetException with the place of what is wrong
   */
  public static CellTable read(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    CellTableRows rows = new CellTableRows();
    if (plain.stripLeading().startsWith("[")) {
      readJson(plain, rows);
    } else {
      readCsv(plain, rows);
    }
    return rows.table();
  }

  private static void readCsv(String text, CellTableRows rows) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord line : csv) {
        rows.add(line.getFieldsAsMap(), "line " + line.getStartingLineNumber());
      }
    } catch (CsvParseException e) {
      throw new BadTargetException("the table is no CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot be read", e);
    }
  }

  private static void readJson(String text, CellTableRows rows) {
    if (!(parse(text) instanceof Value.Items(List<Value> items))) {
      throw new BadTargetException("the table is no JSON array");
    }
    for (int i = 0; i < items.size(); i++) {
      String place = "[" + i + "]";
      if (!(items.get(i) instanceof Value.Fields(var fields))) {
        throw new BadTargetException(place + ": an object must stand here");
      }
      Map<String, String> cells = new LinkedHashMap<>();
      fields.forEach((name, value) -> cells.put(name, cell(value)));
      rows.add(cells, place);
    }
  }

  private static String cell(Value value) {
    return value instanceof Value.Text(String text) ? text : JsonValues.text(value);
  }

  private static Value parse(String text) {
    try {
      return JsonValues.parse(text);
    } catch (MalformedJsonException e) {
      throw new BadTargetException("the table is no JSON: " + e.getMessage());
    }
  }
}
