package dev.evolscope.conversation;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code languages.tsv}, found by name and by tag. Several rows may carry one tag, as the
 * Levantine dialects do; the tag then leads to the first.
 */
final class LanguageTable {

  private static final String FILE = "languages.tsv";

  private final List<Row> rows;
  private final Map<String, Row> byName = new HashMap<>();
  private final Map<String, Row> byTag = new HashMap<>();

  private LanguageTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
    for (Row row : rows) {
      row.names().forEach(name -> addName(name, row));
      byTag.putIfAbsent(row.tag(), row);
    }
  }

  private void addName(String name, Row row) {
    Row other = byName.putIfAbsent(fold(name), row);
    if (other != null) {
      throw new IllegalStateException(
          FILE + ": \"" + name + "\" names both " + other.name() + " and " + row.name());
    }
  }

  static LanguageTable load() {
    var stream = Objects.requireNonNull(LanguageTable.class.getResourceAsStream(FILE), FILE);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      List<Row> rows = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        rows.add(Row.read(lines.get(i), i + 1));
      }
      return new LanguageTable(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** The row that has this name or alias, whatever its case, width and surrounding space. */
  @Nullable Row named(String text) {
    return byName.get(fold(text));
  }

  /** The row of exactly this canonical tag. */
  @Nullable Row tagged(ULocale tag) {
    return byTag.get(tag.toLanguageTag());
  }

  /** Names are equal that differ in case, width or surrounding space only. */
  static String fold(String name) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(name).strip();
  }

  /**
   * One language.
   *
   * @param names the name, then its aliases
   * @param script ISO 15924 code; empty where it is the usual one of the tag
   * @param own the name in itself where CLDR has none, or one that several rows would share; else
   *     empty
   * @param note where the class or the tag is that of another language, which one and why
   */
  record Row(
      List<String> names, String tag, String script, Resource resource, String own, String note) {

    private static final int COLUMNS = 7;

    static Row read(String line, int number) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || !cells[4].matches("[0-5]")) {
        throw new IllegalStateException(
            FILE + ", line " + number + ": write seven columns and a class 0 to 5: " + line);
      }
      List<String> names =
          Stream.concat(Stream.of(cells[0]), Stream.of(cells[1].split("\\|", -1)))
              .filter(name -> !name.isEmpty())
              .toList();
      Resource resource = Resource.ofClass(Integer.parseInt(cells[4]));
      return new Row(names, cells[2], cells[3], resource, cells[5], cells[6]);
    }

    String name() {
      return names.getFirst();
    }
  }
}
