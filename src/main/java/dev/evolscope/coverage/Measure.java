package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a claim is about. */
public enum Measure {
  CONVERSATIONS("conversations", null),
  MESSAGES("messages", null),
  LANGUAGES("languages", Facet.LANGUAGE),
  /** Two-letter codes of the languages, or of the languages that they count to. */
  LANGUAGE_CODES("languageCodes", null),
  TASKS("tasks", Facet.TASK),
  TASK_EVOLS("taskEvols", Facet.TASK_EVOL),
  TURN_EVOLS("turnEvols", Facet.TURN_EVOL),
  SCRIPTS("scripts", Facet.SCRIPT),
  DATASETS("datasets", Facet.DATASET),
  MEAN_TURNS("meanTurns", null),
  MOST_TURNS("mostTurns", null);

  private final String label;
  private final @Nullable Facet facet;

  Measure(String label, @Nullable Facet facet) {
    this.label = label;
    this.facet = facet;
  }

  /** The name in a claim. */
  public String label() {
    return label;
  }

  /** The facet whose values are counted; null where it is something else. */
  @Nullable Facet facet() {
    return facet;
  }

  /** Whether what is counted are values, which a claim may list. */
  boolean hasValues() {
    return facet != null || this == LANGUAGE_CODES;
  }

  static Optional<Measure> named(String label) {
    return Arrays.stream(values()).filter(measure -> measure.label.equals(label)).findFirst();
  }

  static String names() {
    return Arrays.stream(values()).map(Measure::label).collect(Collectors.joining(", "));
  }
}
