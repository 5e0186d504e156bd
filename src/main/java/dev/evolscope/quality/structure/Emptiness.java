package dev.evolscope.quality.structure;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import dev.evolscope.conversation.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Messages that say nothing. */
public final class Emptiness {
  /** What leaves no mark on paper: white space, controls, characters without a width. */
  private static final UnicodeSet INVISIBLE =
      new UnicodeSet("[\\p{White_Space}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]").freeze();

  /** Roles of what a tool gives back: before it an assistant calls the tool without a word. */
  private static final Set<String> TOOLS = Set.of("tool", "function", "observation", "ipython");

  private Emptiness() {}

  /** Those without a visible character. */
  public static IntStream of(List<Message> messages) {
    return IntStream.range(0, messages.size())
        .filter(i -> isEmpty(messages.get(i).content()))
        .filter(i -> !callsTool(messages, i));
  }

  /** Whether nothing of the text is visible. */
  public static boolean isEmpty(String text) {
    return INVISIBLE.span(text, SpanCondition.SIMPLE) == text.length();
  }

  private static boolean callsTool(List<Message> messages, int at) {
    return messages.get(at).role().equals(Message.ASSISTANT)
        && at + 1 < messages.size()
        && TOOLS.contains(messages.get(at + 1).role());
  }
}
