package dev.evolscope.quality.text;

import java.util.List;

/**
 * A damaged stretch of a text, the first one of its kind.
 *
 * @param from first UTF-16 unit
 * @param to behind the last one
 * @param score how sure it is, 0 to 1
 * @param details what a reader is told, in the order of the places in the check's text
 */
public record Damage(int from, int to, double score, List<String> details) {

  /** Characters of a quotation. */
  private static final int QUOTED = 80;

  Damage(int from, int to, double score, String... details) {
    this(from, to, score, List.of(details));
  }

  /** A stretch of a text for quotation, cut where it is long, never within a surrogate pair. */
  static String quote(String text, int from, int to) {
    if (to - from <= QUOTED) {
      return text.substring(from, to);
    }
    int end = from + QUOTED;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(from, end) + "…";
  }
}
