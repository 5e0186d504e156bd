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
  private static final Pattern RANGE = Pattern.compile("(\\d{0,9})(\\.\\.)?(\\d{0,9})");

  /** The range that the text writes; empty where it writes none. */
  public static Optional<TurnRange> parse(String text) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(3).isEmpty()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(3);
    if (matcher.group(2) == null) {
      int turns = Integer.parseInt(from + to);
      return Optional.of(new TurnRange(turns, turns));
    }
    return Optional.of(
        new TurnRange(
            from.isEmpty() ? 0 : Integer.parseInt(from),
            to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to)));
  }

  /** Whether a number, written as text, lies in the range. */
  public boolean contains(String turns) {
    return parse(turns).map(r -> r.from >= from && r.to <= to).orElse(false);
  }
}
