package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.ConversationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What the address of a conversation says. The search that it was opened from stands in it, not its
 * place there: that is found anew, so that the link holds when data is added.
 *
 * @param results the search it was opened from, first page; everything, where it was none
 * @param turn the turn to show, from 1; 0 for none
 * @param message the message to show, of whatever role, from 1; 0 for none. It goes before a turn.
 * @param raw whether the messages stand as stored
 * @param diff whether it is shown what changed since the seed
 */
record ConversationUrl(
    ConversationId id, ExploreUrl results, int turn, int message, boolean raw, boolean diff) {
  static final String TURN = "turn";
  static final String MESSAGE = "message";
  static final String VIEW = "view";
  static final String RAW = "raw";
  static final String DIFF = "diff";
  static final String SEED = "seed";

  /** A conversation in the results of a search. */
  static ConversationUrl of(ConversationId id, ExploreUrl results) {
    return new ConversationUrl(id, results.first(), 0, 0, false, false);
  }

  /** The parameters that {@link ConversationUrlReader} reads as this; defaults are left out. */
  SequencedMap<String, List<String>> parameters() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>(results.parameters());
    if (raw) {
      parameters.put(VIEW, List.of(RAW));
    }
    if (diff) {
      parameters.put(DIFF, List.of(SEED));
    }
    if (turn > 0) {
      parameters.put(TURN, List.of(Integer.toString(turn)));
    }
    if (message > 0) {
      parameters.put(MESSAGE, List.of(Integer.toString(message)));
    }
    return parameters;
  }

  /** A link to this, relative to the application's root. */
  String href() {
    Map<String, List<String>> parameters = parameters();
    String query = new QueryParameters(parameters).getQueryString();
    return "c/" + id + (query.isEmpty() ? "" : "?" + query);
  }

  /** Another conversation of the same results, shown the same way. */
  ConversationUrl to(ConversationId other) {
    return new ConversationUrl(other, results, 0, 0, raw, diff);
  }

  /** Another turn of the same conversation. */
  ConversationUrl withTurn(int turn) {
    return new ConversationUrl(id, results, turn, 0, raw, diff);
  }

  /** Another message of the same conversation. */
  ConversationUrl withMessage(int message) {
    return new ConversationUrl(id, results, 0, message, raw, diff);
  }

  ConversationUrl withRaw(boolean raw) {
    return new ConversationUrl(id, results, turn, message, raw, diff);
  }

  ConversationUrl withDiff(boolean diff) {
    return new ConversationUrl(id, results, turn, message, raw, diff);
  }
}
