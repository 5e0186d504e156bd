package dev.evolscope.search;

/**
 * A piece of a query: {@code (}, {@code )}, {@code -} before something, a phrase as {@code "} and
 * its text, or a run without white space.
 *
 * @param from offset of its first character in the query
 * @param to offset behind its last
 */
record QueryToken(String text, int from, int to) {}
