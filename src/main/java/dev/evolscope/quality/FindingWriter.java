package dev.evolscope.quality;

import dev.evolscope.conversation.CheckedRowStore.Checked;
import dev.evolscope.conversation.CheckedRowStore.Shown;
import dev.evolscope.conversation.FindingStore;
import dev.evolscope.conversation.FindingStore.Change;
import dev.evolscope.conversation.FindingStore.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps what families found in rows, some thousand rows a transaction. For one thread. */
final class FindingWriter {
  private static final int ROWS = 1_000;

  private final FindingStore store;
  private final List<ConversationChecks> families;
  private final Map<String, Integer> numbers;
  private final int set;
  private final Map<Long, Batch> batches = new HashMap<>();
  private int rows;

  /** Rows that the same families looked at. */
  private static final class Batch {
    private final List<Found> found = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();
  }

  /**
   * @param numbers of the checks in the store, by their ids
   * @param set number of the set of checks that a row has behind it
   */
  FindingWriter(
      FindingStore store,
      List<ConversationChecks> families,
      Map<String, Integer> numbers,
      int set) {
    this.store = store;
    this.families = families;
    this.numbers = numbers;
    this.set = set;
  }

  /** Takes what some families, by the bits of their places, found in a row. */
  void add(Shown row, long due, List<Found> found) {
    Batch batch = batches.computeIfAbsent(due, families -> new Batch());
    batch.found.addAll(found);
    batch.checked.add(new Checked(row.version(), set, row.parent(), row.set() != null));
    if (++rows >= ROWS) {
      flush();
    }
  }

  /** Writes what it has. */
  void flush() {
    batches.forEach(
        (due, batch) -> {
          boolean fresh = batch.checked.stream().noneMatch(Checked::again);
          List<Long> versions = batch.checked.stream().map(Checked::version).toList();
          store.write(new Change(versions, numbers(due), batch.found, batch.checked), fresh);
        });
    batches.clear();
    rows = 0;
  }

  private List<Integer> numbers(long due) {
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      if ((due & 1L << i) != 0) {
        families
            .get(i)
            .checks()
            .forEach(check -> some.add(Objects.requireNonNull(numbers.get(check.id()))));
      }
    }
    return some;
  }
}
