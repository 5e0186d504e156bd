package dev.evolscope.conversation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The key of a text, by which texts count as the same: NFC, each run of White_Space as one space,
 * none at the ends. Case is kept, and so are joiners, which tell words apart in Persian and Indic
 * scripts.
 */
public final class TextKey {
  private TextKey() {}

  /** The key of the text; the text itself where that is its key. */
  public static String of(String text) {
    String normal = Normalizer2.getNFCInstance().normalize(text);
    StringBuilder key = new StringBuilder(normal.length());
    boolean space = false;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i); // every White_Space is of the basic plane
      if (UCharacter.isUWhiteSpace(c)) {
        space = true;
        continue;
      }
      if (space && !key.isEmpty()) {
        key.append(' ');
      }
      space = false;
      key.append(c);
    }
    return text.contentEquals(key) ? text : key.toString();
  }
}
