package dev.evolscope.quality.personal;

/** Sums that numbers are made to pass, and signs that a number is made up. */
final class Digits {
  private static final int RUN = 6;

  /** The first character of Thai. */
  private static final char UNSPACED = '\u0E00';

  private Digits() {}

  /** The formula of Luhn (ISO/IEC 7812-1, annex B), by which card numbers end. */
  static boolean passLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? 2 * digit : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  /** Whether six of them count up or down, or are the same, or all are of three or fewer. */
  static boolean areMadeUp(String digits) {
    return digits.chars().distinct().count() <= 3
        || hasRun(digits, 0)
        || hasRun(digits, 1)
        || hasRun(digits, 9);
  }

  /**
   * Whether a letter or digit beside a number makes it part of a word. Scripts that put no spaces
   * between words, and those that add endings to numbers, begin with Thai in Unicode.
   */
  static boolean joins(char c) {
    return Character.isDigit(c) || Character.isLetter(c) && c < UNSPACED;
  }

  private static boolean hasRun(String digits, int step) {
    int run = 1;
    for (int i = 1; i < digits.length(); i++) {
      boolean goesOn = (digits.charAt(i - 1) - '0' + step) % 10 == digits.charAt(i) - '0';
      run = goesOn ? run + 1 : 1;
      if (run >= RUN) {
        return true;
      }
    }
    return false;
  }
}
