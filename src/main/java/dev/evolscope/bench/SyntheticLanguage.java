package dev.evolscope.bench;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A language of generated rows.
 *
 * @param name as M2Lingual would write it
 * @param tag BCP-47 tag
 * @param planted real texts that queries look for
 */
record SyntheticLanguage(String name, String tag, List<Planted> planted) {

  /**
   * A real text put into first replies.
   *
   * @param perMille how many of 1,000 first replies carry it
   */
  record Planted(String text, int perMille) {
    private static Planted parse(String entry) {
      int colon = entry.lastIndexOf(':');
      return new Planted(entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1)));
    }
  }

  /**
   * ISO 15924 code of the script, such as {@code Arab}; {@code Jpan} and {@code Kore} are mixed.
   */
  String script() {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
  }

  /** All languages, by name. */
  static List<SyntheticLanguage> all() {
    try (InputStream in = SyntheticLanguage.class.getResourceAsStream("languages.tsv")) {
      if (in == null) {
        throw new IllegalStateException("languages.tsv is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(SyntheticLanguage::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SyntheticLanguage parse(String line) {
    String[] cells = line.split("\t", -1);
    List<Planted> planted =
        cells[2].isEmpty()
            ? List.of()
            : Arrays.stream(cells[2].split(",")).map(Planted::parse).toList();
    return new SyntheticLanguage(cells[0], cells[1], planted);
  }
}
