package dev.evolscope.search;

/**
 * A query as it may have been meant.
 *
 * @param query in the query syntax, other words in place of those that are in no conversation
 * @param total exact number of conversations that it finds under the same filters
 */
public record Suggestion(String query, long total) {}
