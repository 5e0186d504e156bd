package dev.evolscope.coverage;

/**
 * A cell with fewer conversations than its target.
 *
 * @param row value of the row, escaped as {@link dev.evolscope.conversation.Facet#escape} does
 * @param column value of the column
 * @param missing {@code target − count}, at least 1
 */
public record Gap(String row, String column, long count, long target, long missing) {}
