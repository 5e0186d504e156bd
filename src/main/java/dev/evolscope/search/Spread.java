package dev.evolscope.search;

/**
 * How many conversations and messages there are, and how long they are. Lengths are in graphemes.
 *
 * @param messages of every role
 * @param turns number of user messages of a conversation
 * @param promptLength of the first user message; conversations without one are not in it
 * @param replyLength of every assistant message
 */
public record Spread(
    long conversations,
    long messages,
    Distribution turns,
    Distribution promptLength,
    Distribution replyLength) {}
