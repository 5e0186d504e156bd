package dev.evolscope.quality.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Words of Latin letters with a Cyrillic one in them that looks the same, or the other way round:
 * no search finds them and no tokenizer knows them. Words with an ending of another alphabet, such
 * as names of firms in Russian, are left alone: their parts are longer than a letter.
 */
public final class MixedScripts implements Detector {
  private static final String LATIN = "AaBCcEeHIiJjKMOoPpSsTXxyYÄäËëÏïÖöhw";
  private static final String CYRILLIC = "АаВСсЕеНІіЈјКМОоРрЅѕТХхуУӒӓЁёЇїӦӧһԝ";

  /** Shorter words are formulas and units. */
  private static final int SHORTEST = 5;

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.prose();
    int count = 0;
    Damage first = null;
    for (int i = 0; i < text.length(); ) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      boolean latin = false;
      boolean cyrillic = false;
      for (; end < text.length() && isWord(text.charAt(end)); end++) {
        latin |= isLatin(text.charAt(end));
        cyrillic |= isCyrillic(text.charAt(end));
      }
      if (latin && cyrillic && isMixed(text, i, end)) {
        count++;
        first = first == null ? new Damage(i, end, 1) : first;
      }
      i = Math.max(end, i + 1);
    }
    return first == null
        ? null
        : new Damage(
            first.from(),
            first.to(),
            1,
            Damage.quote(text, first.from(), first.to()),
            Integer.toString(count));
  }

  /**
   * Whether the rarer alphabet has single letters only, each of them like one of the other, at most
   * one in three.
   */
  private static boolean isMixed(String text, int from, int to) {
    long latins = text.substring(from, to).chars().filter(c -> isLatin((char) c)).count();
    long cyrillics = text.substring(from, to).chars().filter(c -> isCyrillic((char) c)).count();
    boolean latinIsRare = latins < cyrillics;
    if (to - from < SHORTEST || 3 * Math.min(latins, cyrillics) > latins + cyrillics) {
      return false;
    }
    String alike = latinIsRare ? LATIN : CYRILLIC;
    boolean previous = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean rare = latinIsRare ? isLatin(c) : isCyrillic(c);
      if (rare && (previous || alike.indexOf(c) < 0)) {
        return false;
      }
      previous = rare;
    }
    return true;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLatin(char c) {
    return c < 0x80
        ? Character.isLetter(c)
        : c < 0x250 && UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }
}
