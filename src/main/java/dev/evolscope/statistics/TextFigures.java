package dev.evolscope.statistics;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the text of some conversations.
 *
 * @param conversations that were read
 * @param tokensPerGrapheme of all messages together; null where there is no text
 * @param variety mean share of different words among 50 that follow each other, 0.02 to 1; null
 *     where no conversation has as many words
 */
public record TextFigures(
    long conversations, @Nullable Double tokensPerGrapheme, @Nullable Double variety) {

  static TextFigures of(Collection<ConversationFigures> conversations) {
    long tokens = conversations.stream().mapToLong(ConversationFigures::tokens).sum();
    long graphemes = conversations.stream().mapToLong(ConversationFigures::graphemes).sum();
    Variety variety =
        conversations.stream()
            .map(ConversationFigures::variety)
            .reduce(Variety.NONE, Variety::plus);
    return new TextFigures(
        conversations.size(),
        graphemes == 0 ? null : tokens / (double) graphemes,
        variety.windows() == 0 ? null : variety.share());
  }
}
