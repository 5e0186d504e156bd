package dev.evolscope.quality;

import dev.evolscope.conversation.Filters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset may have of each flaw.
 *
 * @param name empty where it has none
 * @param where what all rules are about
 */
public record Policy(String name, Filters where, List<Rule> rules) {

  /** What a rule limits. */
  public sealed interface Limited {
    /** As in the policy: an id or a severity. */
    String label();
  }

  /**
   * A check, as though it were on.
   *
   * @param threshold null for the one that is set
   */
  public record OneCheck(Check check, @Nullable Double threshold) implements Limited {
    @Override
    public String label() {
      return check.id();
    }
  }

  /** All checks of a severity that are on, together. */
  public record AllOf(Severity severity) implements Limited {
    @Override
    public String label() {
      return severity.code();
    }
  }

  /**
   * How many conversations may be flagged.
   *
   * @param number conversations, or a percentage of the selected ones
   * @param text as written
   */
  public record Limit(double number, boolean percent, String text) {
    static final String FORMS =
        "a whole number of conversations such as 0, or a share such as 0.5%";

    /** Reads a limit; empty where the text is none. */
    static Optional<Limit> parse(String text) {
      String plain = text.strip();
      if (plain.matches("\\d{1,12}")) {
        return Optional.of(new Limit(Long.parseLong(plain), false, plain));
      }
      if (plain.matches("\\d{1,3}(\\.\\d{1,9})?\\s?%")) {
        double number = Double.parseDouble(plain.substring(0, plain.length() - 1).strip());
        return number <= PERCENT ? Optional.of(new Limit(number, true, plain)) : Optional.empty();
      }
      return Optional.empty();
    }

    /** Whether so many flagged are within it. */
    boolean holds(long flagged, long conversations) {
      return percent ? flagged * PERCENT <= number * conversations : flagged <= number;
    }
  }

  private static final double PERCENT = 100;

  /**
   * A rule.
   *
   * @param where what it is about, beside the policy's own
   */
  public record Rule(Limited limited, Limit most, Filters where) {}
}
