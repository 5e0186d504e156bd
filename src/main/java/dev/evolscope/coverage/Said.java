package dev.evolscope.coverage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it. {@code 173,672} is exact. {@code 175K} and {@code 1.5M} are rounded,
 * to the last digit written; of three digits or more to 5 of it where that is a 5, to 10 where it
 * is a 0. {@code 2.4} is rounded to the last digit. {@code 17+} is the least.
 *
 * @param text as written
 * @param number its value
 * @param unit what it is rounded to; zero for exact
 * @param least whether more is right too
 */
public record Said(String text, BigDecimal number, BigDecimal unit, boolean least) {
  static final String FORMS = "a number such as 173672, 173,672, 175K, 1.5M, 2.4 or 17+";
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:[,_]\\d{3})+|\\d{1,15})(\\.\\d{1,6})?\\s?([KkM])?(\\+)?");

  /** Digits from which on people round to fives and tens. */
  private static final int COARSE = 3;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Reads a number; empty where the text is none. */
  static Optional<Said> parse(String text) {
    Matcher written = NUMBER.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String digits = written.group(1).replaceAll("[,_]", "");
    String fraction = written.group(2) == null ? "" : written.group(2);
    BigDecimal factor = factor(written.group(3));
    BigDecimal plain = new BigDecimal(digits + fraction);
    boolean least = written.group(4) != null;
    boolean exact = least || fraction.isEmpty() && written.group(3) == null;
    BigDecimal unit =
        exact
            ? BigDecimal.ZERO
            : lastDigit(digits + fraction, written.group(3) != null)
                .multiply(BigDecimal.ONE.movePointLeft(Math.max(0, fraction.length() - 1)))
                .multiply(factor);
    return Optional.of(new Said(text.strip(), plain.multiply(factor), unit, least));
  }

  private static BigDecimal factor(@Nullable String letter) {
    if (letter == null) {
      return BigDecimal.ONE;
    }
    return letter.toLowerCase(Locale.ROOT).equals("k")
        ? BigDecimal.valueOf(1_000)
        : BigDecimal.valueOf(1_000_000);
  }

  /** Whoever says 175K has often rounded to fives, and who says 170K to tens; not so 5K. */
  private static BigDecimal lastDigit(String digits, boolean abbreviated) {
    long significant = digits.chars().filter(Character::isDigit).count();
    char last = digits.charAt(digits.length() - 1);
    boolean steps = abbreviated && significant >= COARSE;
    return BigDecimal.valueOf(steps && last == '5' ? 5 : steps && last == '0' ? 10 : 1);
  }

  /** Whether a count is what was said. */
  Verdict verdict(BigDecimal counted) {
    if (counted.compareTo(number) == 0 || least && counted.compareTo(number) > 0) {
      return Verdict.HOLDS;
    }
    BigDecimal off = counted.subtract(number).abs();
    return unit.signum() > 0 && off.compareTo(unit.multiply(HALF)) <= 0
        ? Verdict.ROUNDED
        : Verdict.FAILS;
  }
}
