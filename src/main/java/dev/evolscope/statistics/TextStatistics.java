package dev.evolscope.statistics;

import dev.evolscope.search.Distribution;
import java.util.List;

/**
 * Figures of the text of a sample.
 *
 * @param selected conversations that the query and filters select
 * @param all the figures of those of them that were read; all that are selected where they are few
 * @param promptTokens of the first user messages that were read
 * @param replyTokens of every assistant message that was read
 * @param groups of the values of one facet, most conversations first; empty where none was asked
 *     for
 */
public record TextStatistics(
    long selected,
    TextFigures all,
    Distribution promptTokens,
    Distribution replyTokens,
    List<Group> groups) {

  /**
   * The conversations of the sample that have a value.
   *
   * @param value escaped as {@link dev.evolscope.conversation.Facet#escape} does
   */
  public record Group(String value, TextFigures figures) {}
}
