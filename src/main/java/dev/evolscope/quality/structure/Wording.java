package dev.evolscope.quality.structure;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * The letters, marks and digits of a text without regard to case, width and what stands between
 * them, so that it can be compared in any script.
 */
final class Wording {
  /** Characters that are compared as one piece: long enough to stand for a place in a text. */
  private static final int PIECE = 5;

  private final String letters;
  private final int weight;
  private int[] pieces = {};

  private Wording(String letters, int weight) {
    this.letters = letters;
    this.weight = weight;
  }

  static Wording of(String text) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
    StringBuilder letters = new StringBuilder(folded.length());
    int weight = 0;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (UCharacter.isLetterOrDigit(c) || isMark(c)) {
        letters.appendCodePoint(c);
        weight += UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC) ? 3 : 1;
      }
    }
    return new Wording(letters.toString(), weight);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Letters and digits, an ideograph counted as three: it says about as much. */
  int weight() {
    return weight;
  }

  /**
   * 1 where both are the same, else the share of pieces that both have (Jaccard's index); 0 where
   * that cannot reach {@code least}.
   */
  double similarity(Wording other, double least) {
    if (letters.equals(other.letters)) {
      return 1;
    }
    double lengths = (double) letters.length() / other.letters.length();
    if (Math.min(lengths, 1 / lengths) < least * least) {
      return 0;
    }
    // Some other order of the same pieces is not the same text
    return Math.min(.999, jaccard(pieces(), other.pieces()));
  }

  private int[] pieces() {
    if (pieces.length == 0) {
      int count = Math.max(1, letters.length() - PIECE + 1);
      int[] all = new int[count];
      for (int i = 0; i < count; i++) {
        for (int j = i; j < Math.min(letters.length(), i + PIECE); j++) {
          all[i] = 31 * all[i] + letters.charAt(j);
        }
      }
      pieces = Arrays.stream(all).sorted().distinct().toArray();
    }
    return pieces;
  }

  private static double jaccard(int[] left, int[] right) {
    int common = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      if (left[i] == right[j]) {
        common++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (double) common / (left.length + right.length - common);
  }
}
