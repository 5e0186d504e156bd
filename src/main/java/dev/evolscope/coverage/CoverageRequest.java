package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;

/**
 * Which coverage is asked for.
 *
 * @param rows one of {@link Dimensions#ALL}
 * @param columns another of them
 * @param target a rule or the name of a kept target; empty for none
 */
public record CoverageRequest(
    Facet rows, Facet columns, String query, Filters filters, String target) {
  /** What is shown where nothing else is asked for. */
  public static final Facet ROWS = Facet.LANGUAGE;

  /** The same of columns. */
  public static final Facet COLUMNS = Facet.TASK;
}
