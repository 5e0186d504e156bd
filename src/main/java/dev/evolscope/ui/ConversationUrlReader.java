package dev.evolscope.ui;

import dev.evolscope.conversation.ConversationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any address of a conversation: what makes no sense becomes the default, with a notice. */
final class ConversationUrlReader {
  private static final List<String> VIEWS = List.of("chat", ConversationUrl.RAW);

  /**
   * An address, understood.
   *
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(ConversationUrl url, List<String> notices) {}

  private final List<String> notices = new ArrayList<>();

  private ConversationUrlReader() {}

  /**
   * Reads the parameters.
   *
   * @param turns how many the conversation has
   */
  static Reading read(ConversationId id, Map<String, List<String>> parameters, int turns) {
    return new ConversationUrlReader().understand(id, new HashMap<>(parameters), turns);
  }

  private Reading understand(ConversationId id, Map<String, List<String>> parameters, int turns) {
    int turn = turn(parameters.remove(ConversationUrl.TURN), turns);
    boolean raw = raw(parameters.remove(ConversationUrl.VIEW));
    parameters.remove(ExploreUrl.AFTER); // a page of the results, of no use here
    ExploreUrlReader.Reading results = ExploreUrlReader.read(parameters);
    notices.addAll(results.notices());
    return new Reading(new ConversationUrl(id, results.url(), turn, raw), List.copyOf(notices));
  }

  private int turn(@Nullable List<String> asked, int turns) {
    if (asked == null || asked.isEmpty()) {
      return 0;
    }
    String text = asked.getFirst();
    int turn = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    if (turn < 1 || turn > turns) {
      notices.add(Texts.text("notice.turn", text, turns));
      return 0;
    }
    return turn;
  }

  private boolean raw(@Nullable List<String> asked) {
    if (asked == null || asked.isEmpty()) {
      return false;
    }
    String text = asked.getFirst();
    if (!VIEWS.contains(text)) {
      notices.add(Texts.text("notice.view", text));
    }
    return text.equals(ConversationUrl.RAW);
  }
}
