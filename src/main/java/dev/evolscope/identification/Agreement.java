package dev.evolscope.identification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What counts as the same language, and which languages are so close that more text is needed to
 * tell them apart: the table {@code agreement.tsv}.
 */
public final class Agreement {
  private static final String FILE = "agreement.tsv";
  private static final Map<String, String> FAMILIES = new HashMap<>();
  private static final Map<String, Set<String>> CLOSE = new HashMap<>();

  static {
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      List<String> languages = Arrays.asList(cells[1].split(" ", -1));
      switch (cells[0]) {
        case "same" -> languages.forEach(code -> FAMILIES.putIfAbsent(code, languages.getFirst()));
        case "close" ->
            languages.forEach(
                code -> CLOSE.computeIfAbsent(code, c -> new HashSet<>()).addAll(languages));
        default -> throw new IllegalStateException(FILE + ": neither same nor close: " + line);
      }
    }
  }

  private Agreement() {}

  /**
   * The code that stands for all that counts as the same language.
   *
   * @param tag a BCP-47 tag; its region and script are left out
   */
  public static String family(String tag) {
    String whole = FAMILIES.get(tag);
    if (whole != null) {
      return whole;
    }
    int end = tag.indexOf('-');
    String language = end < 0 ? tag : tag.substring(0, end);
    return FAMILIES.getOrDefault(language, language);
  }

  /** Whether two tags count as the same language. */
  public static boolean same(String tag, String other) {
    return family(tag).equals(family(other));
  }

  /** Whether two languages are the same or so close that more text is needed. */
  public static boolean close(String tag, String other) {
    String family = family(other);
    return same(tag, other)
        || CLOSE.getOrDefault(family(tag), Set.of()).stream()
            .anyMatch(code -> family(code).equals(family));
  }

  private static List<String> lines() {
    var stream = Objects.requireNonNull(Agreement.class.getResourceAsStream(FILE), FILE);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
