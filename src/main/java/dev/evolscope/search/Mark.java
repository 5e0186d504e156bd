package dev.evolscope.search;

/**
 * A matched stretch of a snippet.
 *
 * @param from first UTF-16 unit of the snippet's text
 * @param to the unit after the last
 */
public record Mark(int from, int to) {}
