package dev.evolscope.identification;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Letters and their scripts, by a table instead of the JDK's binary search: this is asked most. */
final class Letters {
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  /** For each UTF-16 unit: 0 where it is no letter, else its script's ordinal + 1. */
  private static final byte[] TABLE = table();

  private Letters() {}

  /**
   * The script of a letter or of a mark that belongs to one; null for everything else. Marks that
   * several scripts share are {@code INHERITED}, letters that several share {@code COMMON}.
   */
  static @Nullable UnicodeScript script(int codePoint) {
    if (codePoint < TABLE.length) {
      int entry = TABLE[codePoint] & 0xFF;
      return entry == 0 ? null : SCRIPTS[entry - 1];
    }
    return isLetter(codePoint) ? UnicodeScript.of(codePoint) : null;
  }

  @SuppressWarnings("EnumOrdinal") // the numbers are of this run of the program only
  private static byte[] table() {
    if (SCRIPTS.length > 254) {
      throw new IllegalStateException(SCRIPTS.length + " scripts do not fit into a byte each");
    }
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (byte) (isLetter(c) ? UnicodeScript.of(c).ordinal() + 1 : 0);
    }
    return table;
  }

  private static boolean isLetter(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
