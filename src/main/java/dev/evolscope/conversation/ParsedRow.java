package dev.evolscope.conversation;

/** What a row is when it is read as a conversation. */
public sealed interface ParsedRow {

  /** A conversation. */
  record Parsed(Conversation conversation) implements ParsedRow {}

  /**
   * No conversation.
   *
   * @param place where in the row, as {@code conversation[3].role}; messages count from 0
   * @param reason what is wrong there, as {@code missing}
   */
  record Unreadable(String place, String reason) implements ParsedRow {}
}
