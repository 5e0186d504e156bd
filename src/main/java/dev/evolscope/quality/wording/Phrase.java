package dev.evolscope.quality.wording;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A phrase of the list.
 *
 * @param language BCP-47 tag
 * @param written as in the list, without a final *
 * @param open whether its last word may go on
 * @param acronym the part in capitals, which must stand so in the text; empty where there is none
 */
public record Phrase(
    String language, PhraseKind kind, String written, boolean open, String acronym) {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

  /** Reads a phrase as written in the list. */
  static Phrase of(String language, PhraseKind kind, String text) {
    boolean open = text.endsWith("*");
    String written = open ? text.substring(0, text.length() - 1) : text;
    String acronym =
        CAPITALS.matcher(written).results().map(MatchResult::group).findFirst().orElse("");
    return new Phrase(language, kind, written, open, acronym);
  }
}
