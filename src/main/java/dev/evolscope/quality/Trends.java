package dev.evolscope.quality;

import dev.evolscope.conversation.DatasetVersion;
import dev.evolscope.conversation.FindingHistoryStore;
import dev.evolscope.conversation.FindingHistoryStore.Count;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the checks say of earlier versions of a dataset. Safe for several threads. */
public final class Trends {
  private final Board board;
  private final FindingHistoryStore store;

  public Trends(Board board, FindingHistoryStore store) {
    this.board = board;
    this.store = store;
  }

  /** A dataset as it was in one of its versions, by today's thresholds. */
  public TrendPoint of(String dataset, DatasetVersion version) {
    List<CheckState> states = board.states();
    Map<Integer, String> ids = board.ids();
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach((number, id) -> numbers.put(id, number));
    Map<Integer, Double> thresholds = new HashMap<>();
    states.stream()
        .filter(CheckState::on)
        .forEach(state -> thresholds.put(numbers.get(state.id()), state.threshold()));
    Count count = store.of(dataset, version, thresholds);
    return new TrendPoint(
        version,
        count.rows(),
        count.checked(),
        states.stream()
            .map(
                state ->
                    new CheckCount(
                        state, count.flagged().getOrDefault(numbers.get(state.id()), 0L)))
            .toList());
  }
}
