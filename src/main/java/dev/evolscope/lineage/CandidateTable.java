package dev.evolscope.lineage;

import dev.evolscope.conversation.Hash;
import dev.evolscope.conversation.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a dataset that others may come from, found by their own key. 72 bytes a row and 4 to
 * 12 for finding it: a dataset of millions must fit beside everything else.
 */
final class CandidateTable {
  /** What a row holds beside its own key, each in a place of its own. */
  enum Field {
    VERSION(0),
    ORDER(1),
    TASK(2),
    TASK_EVOL(3),
    SEED(4),
    MESSAGES(5);

    private final int place;

    Field(int place) {
      this.place = place;
    }
  }

  private static final int OWN_HIGH = 6;
  private static final int OWN_LOW = OWN_HIGH + 1;

  /** The row before this one of the same slot, and the stage. */
  private static final int CHAIN = OWN_LOW + 1;

  private static final int WIDTH = CHAIN + 1;
  private static final int STAGE_BITS = 2;
  private static final int PAGE_ROWS = 1 << 10;
  private static final int NONE = -1;

  /** Groups of so many rows are kept: many rows may ask for them, each in another way. */
  private static final int LARGE = 8;

  private final List<long[]> pages = new ArrayList<>();
  private final Map<Integer, CandidateGroup> large = new HashMap<>();
  private int[] slots = slots(PAGE_ROWS);
  private int size;

  /** Takes a seed or evolved row. */
  void add(long version, long order, JoinKeys keys) {
    if (size == slots.length / 2) {
      grow();
    }
    if (size % PAGE_ROWS == 0) {
      pages.add(new long[PAGE_ROWS * WIDTH]);
    }
    int row = size++;
    set(row, Field.VERSION.place, version);
    set(row, Field.ORDER.place, order);
    set(row, Field.TASK.place, keys.task());
    set(row, Field.TASK_EVOL.place, keys.taskEvol());
    set(row, Field.SEED.place, keys.seed().high());
    set(row, Field.MESSAGES.place, keys.messages());
    set(row, OWN_HIGH, keys.own().high());
    set(row, OWN_LOW, keys.own().low());
    set(row, CHAIN, JoinKeys.code(keys.stage()));
    enter(row);
  }

  /** The rows of a stage with that own key, as they came in; without a key none. */
  CandidateGroup of(Stage stage, Hash key) {
    if (key.isNone()) {
      return new CandidateGroup(this, new int[0]);
    }
    int[] found = new int[LARGE];
    int count = 0;
    for (int row = slots[slot(key.high())]; row != NONE; row = before(row)) {
      if (get(row, OWN_HIGH) == key.high()
          && get(row, OWN_LOW) == key.low()
          && (get(row, CHAIN) & ((1 << STAGE_BITS) - 1)) == JoinKeys.code(stage)) {
        CandidateGroup known = count == 0 ? large.get(row) : null;
        if (known != null) {
          return known;
        }
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = row;
      }
    }
    CandidateGroup group = new CandidateGroup(this, Arrays.copyOf(found, count));
    if (count >= LARGE) {
      large.put(found[0], group);
    }
    return group;
  }

  long get(int row, Field field) {
    return get(row, field.place);
  }

  private long get(int row, int field) {
    return pages.get(row / PAGE_ROWS)[row % PAGE_ROWS * WIDTH + field];
  }

  private void set(int row, int field, long value) {
    pages.get(row / PAGE_ROWS)[row % PAGE_ROWS * WIDTH + field] = value;
  }

  private int before(int row) {
    return (int) (get(row, CHAIN) >> STAGE_BITS) - 1;
  }

  private void enter(int row) {
    int slot = slot(get(row, OWN_HIGH));
    long stage = get(row, CHAIN) & ((1 << STAGE_BITS) - 1);
    set(row, CHAIN, (long) (slots[slot] + 1) << STAGE_BITS | stage);
    slots[slot] = row;
  }

  private void grow() {
    slots = slots(slots.length);
    for (int row = 0; row < size; row++) {
      enter(row);
    }
  }

  private static int[] slots(int rows) {
    int[] slots = new int[rows * 2];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** The hash is one already. */
  private int slot(long high) {
    return (int) high & (slots.length - 1);
  }
}
