package dev.evolscope.quality.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Characters without a width where no writing needs them: several in a row, byte order marks,
 * spaces without a width in scripts that put spaces between words. Joiners are right in Persian,
 * Indic scripts and emoji, spaces without a width in Thai, Lao, Khmer, Burmese and their like.
 */
public final class ZeroWidth implements Detector {
  private static final char ZWSP = '\u200B';
  private static final char ZWNJ = '\u200C';
  private static final char ZWJ = '\u200D';
  private static final char BOM = '\uFEFF';

  /** Scripts without spaces between words, whose lines may be broken where such a mark stands. */
  private static final Set<Integer> UNSPACED =
      Set.of(
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.JAVANESE,
          UScript.BALINESE,
          UScript.SUNDANESE,
          UScript.NEW_TAI_LUE,
          UScript.LANNA,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA);

  /** So many lone ones in a message are no accident. */
  private static final int MANY = 3;

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.text();
    Damage worst = null;
    int stray = 0;
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      if (!isZeroWidth(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isZeroWidth(text.charAt(end))) {
        end++;
      }
      count += end - i;
      double score = score(text, i, end);
      stray += score >= .5 ? 1 : 0;
      if (score > 0 && (worst == null || score > worst.score())) {
        worst = new Damage(i, end, score);
      }
      i = end;
    }
    if (worst == null) {
      return null;
    }
    return new Damage(
        worst.from(),
        worst.to(),
        stray >= MANY ? Math.max(.85, worst.score()) : worst.score(),
        Integer.toString(count),
        names(text, worst.from(), worst.to()));
  }

  private static double score(String text, int from, int to) {
    boolean unspaced = isUnspaced(text, from - 1) || isUnspaced(text, to);
    if (to - from == 1) {
      char c = text.charAt(from);
      if (c == BOM) {
        return .9;
      }
      return c == ZWNJ || c == ZWJ || unspaced ? 0 : .6;
    }
    boolean joiners = text.substring(from, to).chars().allMatch(c -> c == ZWNJ || c == ZWJ);
    boolean spaces = text.substring(from, to).chars().allMatch(c -> c == ZWSP);
    // A key pressed twice
    boolean slip = to - from == 2 && (joiners && isLetter(text, from - 1) || spaces && unspaced);
    return slip ? .5 : 1;
  }

  private static boolean isZeroWidth(char c) {
    return c == BOM || c >= ZWSP && c <= ZWJ || c == '\u2060';
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && (UCharacter.isLetter(text.charAt(at)) || isMark(text.charAt(at)));
  }

  /** Viramas and vowel signs, behind which joiners stand. */
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(String text, int at) {
    return at >= 0 && at < text.length() && UNSPACED.contains(UScript.getScript(text.charAt(at)));
  }

  private static String names(String text, int from, int to) {
    StringBuilder names = new StringBuilder();
    for (int i = from; i < Math.min(to, from + 8); i++) {
      names.append(i > from ? " " : "").append("U+%04X".formatted((int) text.charAt(i)));
    }
    return names.append(to - from > 8 ? " …" : "").toString();
  }
}
