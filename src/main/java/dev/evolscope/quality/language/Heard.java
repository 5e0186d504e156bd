package dev.evolscope.quality.language;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import dev.evolscope.identification.Agreement;
import dev.evolscope.identification.Clauses;
import dev.evolscope.identification.Identified;
import dev.evolscope.identification.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * In which language a message is.
 *
 * @param index of the message, from 0
 */
record Heard(int index, Message message, Identified found) {

  /** Languages that are close are told apart by so many letters, and so surely, only. */
  private static final int CLOSE_LETTERS = 150;

  private static final double CLOSE_CONFIDENCE = 0.995;

  /** Fewer letters say nothing against a language. */
  private static final int LEAST_LETTERS = 12;

  /** Clauses of a message that are asked one by one. */
  private static final int CLAUSES = 40;

  private static final int CLAUSE_LENGTH = 15;

  /** Fewer letters of a clause say nothing for a language. */
  private static final int CLAUSE_LETTERS = 12;

  /** All messages with text. */
  static List<Heard> of(Conversation conversation) {
    List<Heard> heard = new ArrayList<>();
    List<Message> messages = conversation.messages();
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      heard.add(new Heard(i, message, Identifier.standard().identify(message.content())));
    }
    return heard;
  }

  boolean isPrompt() {
    return message.isTurn();
  }

  boolean isReply() {
    return message.role().equals(Message.ASSISTANT);
  }

  /** How the message stands to the language of a tag. */
  Verdict verdict(String tag) {
    if (found.letters() < LEAST_LETTERS || found.tag().equals(Identified.UNDETERMINED)) {
      return Verdict.UNSURE;
    } else if (Agreement.same(found.tag(), tag)) {
      return Verdict.AGREES;
    } else if (!isSure(tag)) {
      return Agreement.same(found.runnerUp(), tag) ? Verdict.AGREES : Verdict.UNSURE;
    }
    return holds(tag) ? Verdict.MIXED : Verdict.DIFFERS;
  }

  private boolean isSure(String tag) {
    return Agreement.close(found.tag(), tag)
        ? found.letters() >= CLOSE_LETTERS && found.confidence() >= CLOSE_CONFIDENCE
        : found.certain();
  }

  /** Whether some clause of the message is likelier in that language than in any other. */
  boolean holds(String tag) {
    String text = message.content();
    return Clauses.of(text, CLAUSE_LENGTH, CLAUSES).stream()
        .map(clause -> Identifier.standard().identify(text.substring(clause.from(), clause.to())))
        .anyMatch(
            clause -> clause.letters() >= CLAUSE_LETTERS && Agreement.same(clause.tag(), tag));
  }

  /** The whole message as a place. */
  Finding.Span span() {
    return new Finding.Span(index, 0, message.content().length());
  }
}
