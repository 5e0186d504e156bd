package dev.evolscope.conversation;

/**
 * A row version's place in source order, as {@link LiveRow#order} counts it.
 *
 * @param version its number
 */
public record RowOrder(long version, long order) {}
