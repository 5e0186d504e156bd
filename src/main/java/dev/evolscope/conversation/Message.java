package dev.evolscope.conversation;

/**
 * One entry of a conversation.
 *
 * @param role an open vocabulary: {@code user}, {@code assistant}, or whatever the row says
 * @param content the text as read; empty where the row has none
 */
public record Message(String role, String content) {

  public static final String USER = "user";
  public static final String ASSISTANT = "assistant";

  /** Whether the message opens a turn. */
  public boolean isTurn() {
    return role.equals(USER);
  }
}
