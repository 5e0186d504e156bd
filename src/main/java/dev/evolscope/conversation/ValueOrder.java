package dev.evolscope.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which a facet's values stand beside each other where no count decides: stages as
 * they follow each other, resource classes from high to low, turns by number, all else by name;
 * {@link Facet#NONE} last.
 */
public final class ValueOrder {
  private static final List<String> STAGES = Stream.of(Stage.values()).map(Stage::label).toList();
  private static final List<String> CLASSES =
      Stream.of(Resource.values()).map(Resource::label).toList();

  private ValueOrder() {}

  /** The order of a facet's values, escaped as {@link Facet#escape} does. */
  public static Comparator<String> of(Facet facet) {
    Comparator<String> own =
        switch (facet) {
          case STAGE -> Comparator.comparingInt(STAGES::indexOf);
          case RESOURCE -> Comparator.comparingInt(CLASSES::indexOf);
          case TURNS -> Comparator.comparingInt(ValueOrder::number);
          default -> Comparator.naturalOrder();
        };
    return Comparator.comparing((String value) -> value.equals(Facet.NONE))
        .thenComparing(own)
        .thenComparing(Comparator.naturalOrder());
  }

  /** What is no number comes last. */
  private static int number(String turns) {
    return TurnRange.parse(turns).map(TurnRange::from).orElse(Integer.MAX_VALUE);
  }
}
