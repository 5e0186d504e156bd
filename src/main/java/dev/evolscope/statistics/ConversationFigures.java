package dev.evolscope.statistics;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.FacetValues;
import dev.evolscope.conversation.Graphemes;
import dev.evolscope.conversation.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is counted in the text of one conversation.
 *
 * @param values its values of every facet
 * @param promptTokens of the first user message; empty where there is none
 * @param replyTokens of each assistant message
 * @param tokens of all messages, whoever speaks
 * @param graphemes of the same
 */
record ConversationFigures(
    Map<Facet, List<String>> values,
    List<Integer> promptTokens,
    List<Integer> replyTokens,
    long tokens,
    long graphemes,
    Variety variety) {

  static ConversationFigures of(Conversation conversation) {
    List<Message> messages = conversation.messages();
    int[] counts = messages.stream().mapToInt(m -> Tokenizer.count(m.content())).toArray();
    List<String> words = new ArrayList<>();
    messages.forEach(message -> Words.add(message.content(), words));
    return new ConversationFigures(
        values(conversation),
        of(messages, counts, Message.USER).limit(1).boxed().toList(),
        of(messages, counts, Message.ASSISTANT).boxed().toList(),
        IntStream.of(counts).asLongStream().sum(),
        messages.stream().mapToLong(m -> Graphemes.count(m.content())).sum(),
        Variety.of(words));
  }

  private static IntStream of(List<Message> messages, int[] counts, String role) {
    return IntStream.range(0, counts.length)
        .filter(i -> messages.get(i).role().equals(role))
        .map(i -> counts[i]);
  }

  private static Map<Facet, List<String>> values(Conversation conversation) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, FacetValues.of(conversation, facet));
    }
    return values;
  }
}
