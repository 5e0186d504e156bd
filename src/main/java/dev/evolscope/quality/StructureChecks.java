package dev.evolscope.quality;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Cut;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.quality.structure.Emptiness;
import dev.evolscope.quality.structure.Repetition;
import dev.evolscope.quality.structure.Roles;
import dev.evolscope.quality.structure.TurnCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Conversations whose messages are too few, empty, out of order or said twice. */
public final class StructureChecks implements ConversationChecks {
  private static final Check FIRST_ROLE =
      certain("structure-first-role", "Begins with a reply", Severity.ERROR);
  private static final Check ROLE_ORDER =
      certain("structure-role-order", "Same role twice in a row", Severity.ERROR);
  private static final Check EMPTY_MESSAGE =
      certain("structure-empty-message", "Empty message", Severity.ERROR);
  private static final Check NO_LAST_REPLY =
      certain("structure-no-last-reply", "Last reply missing", Severity.ERROR);
  private static final Check TURN_COUNT =
      check("structure-turn-count", "Wrong number of turns", Severity.ERROR, .5, .5);
  private static final Check REPEATED_QUESTION =
      check("structure-repeated-question", "Question asked again", Severity.WARNING, .9, .7);
  private static final Check REPEATED_REPLY =
      check("structure-repeated-reply", "Reply given again", Severity.WARNING, .98, .8);
  private static final Check ONE_TURN =
      certain("structure-one-turn", "Multi-turn row of one turn", Severity.ERROR);
  private static final Check EVOL_COUNT =
      certain("structure-evol-count", "More Evol types than follow-ups", Severity.HINT);

  private static final List<Check> CHECKS =
      List.of(
          FIRST_ROLE,
          ROLE_ORDER,
          EMPTY_MESSAGE,
          NO_LAST_REPLY,
          TURN_COUNT,
          REPEATED_QUESTION,
          REPEATED_REPLY,
          ONE_TURN,
          EVOL_COUNT);

  /** Shorter messages may be said again: “Go on, please.” */
  private static final int SHORTEST_QUESTION = 20;

  /** Likewise: two questions may have one answer of a sentence. */
  private static final int SHORTEST_REPLY = 60;

  /** Findings of a check in a conversation: of one with thousands of empty messages, the first. */
  private static final int MOST = 50;

  private static final int LONGEST_NUMBER = 40;

  private static Check certain(String id, String title, Severity severity) {
    return check(id, title, severity, 1, 1);
  }

  private static Check check(
      String id, String title, Severity severity, double value, double least) {
    return new Check(id, title, severity, 1, new Threshold(value, least), true, "");
  }

  @Override
  public List<Check> checks() {
    return CHECKS;
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    inspect(subject.conversation(), found::add);
    found.sort(Comparator.comparingInt(StructureChecks::message));
    found.forEach(findings);
  }

  private static int message(Finding finding) {
    return finding.span() == null ? -1 : finding.span().message();
  }

  private static void inspect(Conversation conversation, Consumer<Finding> findings) {
    List<Message> messages = conversation.messages();
    Roles.earlyReply(messages)
        .ifPresent(i -> findings.accept(at(FIRST_ROLE, 1, messages, i, messages.get(i).role())));
    Roles.repeated(messages)
        .limit(MOST)
        .forEach(i -> findings.accept(at(ROLE_ORDER, 1, messages, i, messages.get(i).role())));
    Emptiness.of(messages)
        .limit(MOST)
        .forEach(i -> findings.accept(at(EMPTY_MESSAGE, 1, messages, i, number(i + 1))));
    Roles.unanswered(messages)
        .ifPresent(i -> findings.accept(at(NO_LAST_REPLY, 1, messages, i, number(i + 1))));
    TurnCount.of(conversation)
        .filter(count -> !count.isTurns())
        .ifPresent(count -> findings.accept(wrongCount(count)));
    repeated(REPEATED_QUESTION, Message.USER, SHORTEST_QUESTION, messages, findings);
    repeated(REPEATED_REPLY, Message.ASSISTANT, SHORTEST_REPLY, messages, findings);
    inspectEvolution(conversation, findings);
  }

  /** A number that fits the messages is no error where a dataset counts these. */
  private static Finding wrongCount(TurnCount count) {
    return whole(
        TURN_COUNT,
        count.isMessages() ? .5 : 1,
        Cut.line(count.said().toString(), LONGEST_NUMBER),
        number(count.turns()),
        number(count.messages()));
  }

  private static void repeated(
      Check check, String role, int shortest, List<Message> messages, Consumer<Finding> findings) {
    Repetition.of(messages, role, shortest, check.threshold().least()).stream()
        .limit(MOST)
        .forEach(
            found ->
                findings.accept(
                    at(
                        check,
                        found.similarity(),
                        messages,
                        found.message(),
                        number(found.earlier() + 1),
                        number((int) (100 * found.similarity())))));
  }

  private static void inspectEvolution(Conversation conversation, Consumer<Finding> findings) {
    int followUps = conversation.turns() - 1;
    int types = conversation.evol().turnEvols().size();
    if (conversation.stage() == Stage.MULTI_TURN && followUps < 1) {
      findings.accept(whole(ONE_TURN, 1, number(conversation.turns())));
    } else if (types > followUps && types > 0) {
      findings.accept(whole(EVOL_COUNT, 1, number(types), number(followUps)));
    }
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private static Finding at(
      Check check, double score, List<Message> messages, int message, String... details) {
    int length = messages.get(message).content().length();
    return finding(check, score, new Finding.Span(message, 0, length), details);
  }

  private static Finding whole(Check check, double score, String... details) {
    return finding(check, score, null, details);
  }

  private static Finding finding(
      Check check, double score, Finding.@Nullable Span span, String... details) {
    return new Finding(check.id(), score, span, List.of(details));
  }
}
