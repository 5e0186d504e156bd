package dev.evolscope.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of turns, or a range of them, as in {@code 3}, {@code 2..5}, {@code 2..} and {@code
 * ..5}.
 *
 * @param from at least 0
 * @param to the largest number that still counts
 */
public record TurnRange(int from, int to) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern RANGE = Pattern.compile("(\\d{0,9})\\.\\.(\\d{0,9})");

  /**
   * The range that the text writes; empty where it writes none, or one that ends before it starts.
   */
  public static Optional<TurnRange> parse(String text) {
    if (NUMBER.matcher(text).matches()) {
      int turns = Integer.parseInt(text);
      return Optional.of(new TurnRange(turns, turns));
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches() || text.equals("..")) {
      return Optional.empty();
    }
    int from = number(range.group(1), 0);
    int to = number(range.group(2), Integer.MAX_VALUE);
    return from > to ? Optional.empty() : Optional.of(new TurnRange(from, to));
  }

  private static int number(String digits, int otherwise) {
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }

  /** Whether a number, written as text, lies in the range. */
  public boolean contains(String turns) {
    return parse(turns).map(r -> r.from >= from && r.to <= to).orElse(false);
  }
}
