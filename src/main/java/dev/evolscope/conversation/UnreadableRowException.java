package dev.evolscope.conversation;

/** Ends the parsing of a row inside {@link ConversationParser}, which turns it into a result. */
final class UnreadableRowException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient ParsedRow.Unreadable row;

  UnreadableRowException(String place, String reason) {
    super(place + ": " + reason, null, false, false);
    this.row = new ParsedRow.Unreadable(place, reason);
  }

  ParsedRow.Unreadable row() {
    return row;
  }
}
