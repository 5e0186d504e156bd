package dev.evolscope.quality.wording;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * How much a prompt asks for, as far as marks show it in any script: its clauses and sentences,
 * numbers, quotations and list items. No more than a sign: a comma may stand for a new condition or
 * for none.
 */
public final class Demands {
  private final String text;
  private int count;

  /** The last character that was no space; 0 before the first one. */
  private int before;

  /** Whether a clause is open. */
  private boolean open;

  private Demands(String text) {
    this.text = text;
  }

  /** How many marks of demands a text has; 0 for a blank one. */
  public static int count(String text) {
    Demands demands = new Demands(text.strip());
    demands.read();
    return demands.count;
  }

  private void read() {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      add(character);
      if (!Character.isWhitespace(character)) {
        before = character;
      }
    }
    count += open ? 1 : 0;
  }

  private void add(int character) {
    if (Character.isLetter(character)) {
      open = true;
    } else if (Character.isDigit(character)) {
      count += Character.isDigit(before) ? 0 : 1;
      open = true;
    } else if (isOpeningQuote(character)) {
      count++;
    } else if (open && endsClause(character)) {
      count++;
      open = false;
    }
  }

  private boolean endsClause(int character) {
    if (Character.isWhitespace(character)) {
      // Thai and Lao put spaces between clauses, and no other mark
      return character == '\n' || before > 0xe00 && before < 0xf00 && isThaiOrLao(before);
    }
    return UCharacter.hasBinaryProperty(character, UProperty.TERMINAL_PUNCTUATION);
  }

  private static boolean isThaiOrLao(int character) {
    int script = UScript.getScript(character);
    return script == UScript.THAI || script == UScript.LAO;
  }

  private static boolean isOpeningQuote(int character) {
    return switch (character) {
      case 0x201c, 0x201e, 0xab, 0x300c, 0x300e, 0x300a -> true;
      default -> false;
    };
  }
}
