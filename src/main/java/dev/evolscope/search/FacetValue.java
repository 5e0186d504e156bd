package dev.evolscope.search;

/**
 * A value of a facet with its exact count of distinct conversations.
 *
 * @param value escaped as {@link dev.evolscope.conversation.Facet#escape} does
 * @param selected whether the request asked for it
 * @param excluded whether the request asked for everything but it
 */
public record FacetValue(String value, long count, boolean selected, boolean excluded) {}
