package dev.evolscope.coverage;

import dev.evolscope.conversation.Resource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Targets that a short text says: {@code even}, a number such as {@code 50}, or {@code
 * shares:high=40,mid=35,low=25}, where the numbers relate to each other.
 */
public final class TargetRule {
  /** What is allowed, for messages. */
  public static final String FORMS = "even, a number such as 50, shares:high=40,mid=35,low=25";

  static final String EVEN = "even";
  private static final String SHARES = "shares:";
  private static final int MOST_PART = 1_000_000;

  private TargetRule() {}

  /** Whether a text is meant as a rule, be it right or wrong, and not as a name. */
  static boolean isRule(String text) {
    return text.equals(EVEN) || text.startsWith(SHARES) || text.matches("[-+]?\\d.*");
  }

  /**
   * Reads a rule.
   *
   * @throws BadTargetException if it is none
   */
  public static Target parse(String text) {
    if (text.equals(EVEN)) {
      return new Target.Even();
    }
    if (text.startsWith(SHARES)) {
      return shares(text);
    }
    return number(text, Target.MOST)
        .<Target>map(Target.Each::new)
        .orElseThrow(
            () ->
                new BadTargetException(
                    "\"%s\" is no target; allowed: %s, from 1 to %,d"
                        .formatted(text, FORMS, Target.MOST)));
  }

  private static Target shares(String text) {
    Map<Resource, Integer> parts = new EnumMap<>(Resource.class);
    for (String share : text.substring(SHARES.length()).split(",", -1)) {
      String[] sides = share.split("=", 2);
      Optional<Resource> resource =
          Arrays.stream(Resource.values()).filter(r -> r.label().equals(sides[0])).findFirst();
      Optional<Long> part = sides.length < 2 ? Optional.empty() : number(sides[1], MOST_PART);
      if (resource.isEmpty() || part.isEmpty() || parts.containsKey(resource.get())) {
        throw new BadTargetException(
            "\"%s\" in \"%s\": write CLASS=NUMBER, once for each of %s, with numbers from 1 to %,d"
                .formatted(share, text, classes(), MOST_PART));
      }
      parts.put(resource.get(), part.get().intValue());
    }
    return new Target.Shares(parts);
  }

  private static String classes() {
    return Arrays.stream(Resource.values()).map(Resource::label).collect(Collectors.joining(", "));
  }

  private static Optional<Long> number(String digits, long most) {
    if (!digits.matches("\\d{1,10}")) {
      return Optional.empty();
    }
    return Optional.of(Long.parseLong(digits)).filter(number -> number >= 1 && number <= most);
  }
}
