package dev.evolscope.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Small frequent words of languages that no published detector of Maven Central knows, or that the
 * one in use takes for a neighbour. A list each, no word in two of them.
 */
final class FunctionWords {
  /** Words; the last two are Sindhi's one-letter ones, symbols to Unicode. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+'?|[\\u06fd\\u06fe]");

  private static final Map<String, Set<String>> LISTS = load();

  private FunctionWords() {}

  static Map<String, Set<String>> lists() {
    return LISTS;
  }

  /** How often words of each list stand in a text. */
  static Map<String, Long> counts(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC).replace('’', '\'');
    List<String> words = WORD.matcher(plain).results().map(MatchResult::group).toList();
    Map<String, Long> counts = new LinkedHashMap<>();
    LISTS.forEach(
        (language, list) -> counts.put(language, words.stream().filter(list::contains).count()));
    return counts;
  }

  private static Map<String, Set<String>> load() {
    try (InputStream lists = FunctionWords.class.getResourceAsStream("function-words.tsv")) {
      String text =
          new String(Objects.requireNonNull(lists).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0],
                  cells -> Set.of(cells[1].split(" ", -1)),
                  (one, other) -> one,
                  LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
