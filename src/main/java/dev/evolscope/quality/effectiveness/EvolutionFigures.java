package dev.evolscope.quality.effectiveness;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Graphemes;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.wording.CutWords;
import dev.evolscope.quality.wording.Demands;
import dev.evolscope.quality.wording.Grams;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an evolved or multi-turn row has that its parent has not. What the user asks is taken over
 * all user messages, what is answered over all replies, so that a row that grew by follow-ups is
 * measured like one whose prompt grew.
 *
 * <p>Small enough to be kept for each linked row: five numbers.
 *
 * @param lengthGain natural logarithm of how many times as long the prompts are, in graphemes: 0.69
 *     is twice as long, below 0 is shorter
 * @param constraintGain how many more marks of demands they have: {@link Demands}
 * @param novelty share of their different words that the parent's prompts do not have, 0 to 1
 * @param similarity Dice's coefficient of the two prompts' runs of characters, 0 to 1: {@link
 *     Grams}
 * @param replyGain natural logarithm of how many times as long the replies are
 */
public record EvolutionFigures(
    float lengthGain, float constraintGain, float novelty, float similarity, float replyGain) {

  /**
   * The figures of a row with a parent; empty for others, and where either lacks one of the two.
   */
  public static Optional<EvolutionFigures> of(Subject subject) {
    Conversation child = subject.conversation();
    Conversation parent = subject.parent();
    boolean evolved = child.stage() == Stage.EVOLVED || child.stage() == Stage.MULTI_TURN;
    if (parent == null || !evolved) {
      return Optional.empty();
    }
    String asked = said(child, Message.USER);
    String before = said(parent, Message.USER);
    String answered = said(child, Message.ASSISTANT);
    String answeredBefore = said(parent, Message.ASSISTANT);
    if (asked.isBlank() || before.isBlank() || answered.isBlank() || answeredBefore.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new EvolutionFigures(
            gain(asked, before),
            Demands.count(asked) - Demands.count(before),
            novelty(asked, before),
            (float) Grams.compare(asked, before).dice(),
            gain(answered, answeredBefore)));
  }

  private static String said(Conversation conversation, String role) {
    return conversation.messages().stream()
        .filter(message -> message.role().equals(role))
        .map(Message::content)
        .collect(Collectors.joining("\n"));
  }

  private static float gain(String text, String before) {
    return (float) Math.log((double) Graphemes.count(text) / Graphemes.count(before));
  }

  private static float novelty(String text, String before) {
    Set<String> words = CutWords.of(text);
    Set<String> known = CutWords.of(before);
    long fresh = words.stream().filter(word -> !known.contains(word)).count();
    return words.isEmpty() ? 0 : (float) fresh / words.size();
  }
}
