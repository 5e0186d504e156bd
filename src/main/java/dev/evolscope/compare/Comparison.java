package dev.evolscope.compare;

import dev.evolscope.conversation.Conversation;
import java.util.List;

/**
 * Conversations side by side: messages that answer to one another in one row, each text marked
 * against the column before and the column after.
 *
 * @param columns two or more
 * @param rows in the order of the messages
 * @param steps of each column but the first
 */
public record Comparison(List<Conversation> columns, List<Row> rows, List<Step> steps) {

  /**
   * Compares conversations, each with the next. Takes bounded work, whatever their texts are.
   *
   * @param columns two at least
   */
  public static Comparison of(List<Conversation> columns) {
    if (columns.size() < 2) {
      throw new IllegalArgumentException("only " + columns.size() + " to compare");
    }
    return new ComparisonTable(List.copyOf(columns)).compare();
  }

  /** Whether all columns have the same messages. */
  public boolean unchanged() {
    return rows.stream().allMatch(Row::unchanged);
  }

  /** How finely all of it was compared. */
  public Grain grain() {
    return steps.stream().map(Step::grain).reduce(Grain.WORDS, Grain::or);
  }
}
