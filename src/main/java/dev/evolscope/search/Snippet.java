package dev.evolscope.search;

import java.util.List;

/**
 * An excerpt of a message, cut at grapheme and word boundaries; an ellipsis shows where text was
 * left out.
 *
 * @param message index of the message in its conversation, from 0
 * @param marks what matched, in order, never overlapping; empty where nothing was asked for
 */
public record Snippet(int message, String role, String text, List<Mark> marks) {}
