package dev.evolscope.quality.copy;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Hash;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.TextHash;
import dev.evolscope.quality.Subject;
import java.util.List;

/** Reads what is kept of a conversation; not for several threads at once. */
final class CopyReader {
  private static final String SYSTEM = "system";

  private final TextHash messages = new TextHash();
  private final TextHash userMessages = new TextHash();
  private final Shingles asked = new Shingles();
  private final Shingles answered = new Shingles();
  private final Shingles pieces = new Shingles();
  private final Signature side = new Signature(CopyRows.SIDE);
  private final Signature piece = new Signature(CopyRows.PIECE);

  /** The row's columns. */
  long[] read(Subject subject, long scope) {
    Conversation conversation = subject.conversation();
    long[] columns = new long[CopyRows.WIDTH];
    columns[CopyRows.NUMBER] = subject.number();
    columns[CopyRows.ID] = conversation.id().high();
    columns[CopyRows.ID + 1] = conversation.id().low();
    columns[CopyRows.SCOPE] = scope;
    readTexts(conversation.messages(), columns);
    writeSides(columns);
    readPieces(conversation.messages(), columns);
    return columns;
  }

  private void readTexts(List<Message> all, long[] columns) {
    asked.clear();
    answered.clear();
    boolean asks = false;
    for (Message message : all) {
      String text = CopyText.of(message.content());
      messages.with(message.role()).with(text);
      if (message.isTurn()) {
        asks |= !text.isEmpty();
        userMessages.with(text);
        asked.addAll(text);
      } else if (!message.role().equals(SYSTEM)) { // as long as it may be, and the same for all
        answered.addAll(text);
      }
    }
    write(messages.hash(), columns, CopyRows.MESSAGES);
    Hash ofUser = userMessages.hash();
    write(asks ? ofUser : Hash.NONE, columns, CopyRows.ASKED);
  }

  private void readPieces(List<Message> all, long[] columns) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isTurn()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0) {
      writePiece(PromptEnds.opening(all.get(first).content()), columns, CopyRows.OPENING_SIGNATURE);
      writePiece(PromptEnds.ending(all.get(last).content()), columns, CopyRows.ENDING_SIGNATURE);
    }
    if (first < last) {
      pieces.clear();
      all.subList(last + 1, all.size())
          .forEach(message -> pieces.addAll(CopyText.of(message.content())));
      piece.write(pieces, columns, CopyRows.LAST_REPLY_SIGNATURE);
    }
  }

  private void writePiece(String text, long[] columns, int column) {
    pieces.clear();
    pieces.addAll(CopyText.of(text));
    piece.write(pieces, columns, column);
  }

  private static void write(Hash hash, long[] columns, int column) {
    columns[column] = hash.high();
    columns[column + 1] = hash.low();
  }

  /** A side that says nothing gets the other's signature, turned, so that rows are found by it. */
  private void writeSides(long[] columns) {
    columns[CopyRows.SHINGLES] =
        ((long) asked.getNumberOfElements() << Integer.SIZE) | answered.getNumberOfElements();
    side.write(asked, columns, CopyRows.ASKED_SIGNATURE);
    side.write(answered, columns, CopyRows.ANSWERED_SIGNATURE);
    if (asked.isEmpty()) {
      turn(columns, CopyRows.ANSWERED_SIGNATURE, CopyRows.ASKED_SIGNATURE);
    } else if (answered.isEmpty()) {
      turn(columns, CopyRows.ASKED_SIGNATURE, CopyRows.ANSWERED_SIGNATURE);
    }
  }

  private static void turn(long[] columns, int from, int to) {
    int half = CopyRows.SIDE / 2;
    System.arraycopy(columns, from, columns, to + half, half);
    System.arraycopy(columns, from + half, columns, to, half);
  }
}
