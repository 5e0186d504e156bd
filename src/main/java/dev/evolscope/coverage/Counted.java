package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.Statistics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What is counted for a claim.
 *
 * @param values what was counted, where these are values; as in the data, in order
 */
record Counted(BigDecimal number, List<String> values) {
  private static final int DIGITS = 6;

  static Counted of(Measure measure, Statistics figures) {
    return switch (measure) {
      case CONVERSATIONS -> number(figures.all().conversations());
      case MESSAGES -> number(figures.all().messages());
      case MOST_TURNS -> number(figures.all().turns().max());
      case MEAN_TURNS ->
          new Counted(
              BigDecimal.valueOf(figures.all().turns().mean())
                  .setScale(DIGITS, RoundingMode.HALF_UP)
                  .stripTrailingZeros(),
              List.of());
      case LANGUAGE_CODES -> values(List.copyOf(codes(figures).keySet()));
      case LANGUAGES, TASKS, TASK_EVOLS, TURN_EVOLS, SCRIPTS, DATASETS ->
          values(values(Objects.requireNonNull(measure.facet()), figures));
    };
  }

  /** The names of the languages under each code, in order. */
  static SequencedMap<String, List<String>> codes(Statistics figures) {
    TreeMap<String, List<String>> codes = new TreeMap<>();
    for (String name : values(Facet.LANGUAGE, figures)) {
      Language language = Languages.of(name);
      codes.computeIfAbsent(LanguageCodes.of(language), c -> new ArrayList<>()).add(name);
    }
    return codes;
  }

  private static Counted number(long number) {
    return new Counted(BigDecimal.valueOf(number), List.of());
  }

  private static Counted values(List<String> values) {
    return new Counted(BigDecimal.valueOf(values.size()), values);
  }

  private static List<String> values(Facet facet, Statistics figures) {
    return figures.of(facet).stream()
        .filter(value -> value.count() > 0)
        .map(FacetValue::value)
        .filter(value -> !value.equals(Facet.NONE))
        .filter(value -> facet != Facet.SCRIPT || !value.equals("unknown"))
        .map(value -> value.startsWith("\\") ? value.substring(1) : value)
        .sorted()
        .toList();
  }
}
