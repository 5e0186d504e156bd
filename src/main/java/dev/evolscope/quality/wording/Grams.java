package dev.evolscope.quality.wording;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;

/**
 * The runs of neighbouring characters of a folded text, each as often as it stands there: three
 * characters, two in Chinese, Japanese and Korean, where a character says more. By them texts of
 * any script are compared without cutting words.
 */
public final class Grams {
  /** Enough to compare two prompts; the rest of a longer text is not read. */
  private static final int LONGEST_TEXT = 50_000;

  private static final int SPARSE = 3;
  private static final int DENSE = 2;

  private final long[] sorted;

  private Grams(long[] sorted) {
    this.sorted = sorted;
  }

  /** Two texts whose runs have the same length, so that they can be compared. */
  public static Overlap compare(String one, String other) {
    String first = FoldedText.beginning(one, LONGEST_TEXT).text();
    String second = FoldedText.beginning(other, LONGEST_TEXT).text();
    int length = isDense(first) && isDense(second) ? DENSE : SPARSE;
    return of(first, length).overlap(of(second, length));
  }

  private static Grams of(String text, int length) {
    long[] grams = new long[Math.max(0, text.length() - length + 1)];
    for (int i = 0; i < grams.length; i++) {
      for (int k = 0; k < length; k++) {
        grams[i] = grams[i] << 16 | text.charAt(i + k);
      }
    }
    Arrays.sort(grams);
    return new Grams(grams);
  }

  /** Whether more than half of the letters are ideographs, kana or (apart) Hangul. */
  private static boolean isDense(String text) {
    long dense =
        text.codePoints()
            .filter(
                character ->
                    character > 0x10ff
                        && switch (UScript.getScript(character)) {
                          case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA -> true;
                          default -> false;
                        })
            .count();
    return dense * 2 > text.length();
  }

  private Overlap overlap(Grams other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < sorted.length && k < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[k]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return new Overlap(shared, sorted.length, other.sorted.length);
  }

  /**
   * What two texts share.
   *
   * @param shared runs that stand in both
   * @param first runs of the first text
   * @param second runs of the second text
   */
  public record Overlap(int shared, int first, int second) {

    /** Dice's coefficient, 0 to 1; 1 for two texts that are too short to have any run. */
    public double dice() {
      return first + second == 0 ? 1 : 2.0 * shared / (first + second);
    }

    /** Share of the first text's runs that stand in the second; 0 where it has none. */
    public double ofFirst() {
      return first == 0 ? 0 : (double) shared / first;
    }

    /** Share of the second text's runs that stand in the first; 0 where it has none. */
    public double ofSecond() {
      return second == 0 ? 0 : (double) shared / second;
    }
  }
}
