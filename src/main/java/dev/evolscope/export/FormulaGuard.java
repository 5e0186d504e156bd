package dev.evolscope.export;

import java.util.regex.Pattern;

/**
 * Keeps text of others from running as a formula in the program that opens a table. A cell that
 * begins as formulas do gets an apostrophe before it, and so does one that begins with apostrophes
 * and then so: taking one away from such a cell gives the text back.
 */
public final class FormulaGuard {
  /** Also the wide forms that some programs take for the plain ones. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]");

  private FormulaGuard() {}

  /** The cell as a table may hold it. */
  public static String guarded(String cell) {
    return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
  }
}
