package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Checks that flag rows at random, for the index and, apart from it, for a loop over all rows.
 *
 * @param byRow ids of the checks that flag a row; a row without has none
 */
record RandomFlags(Flags flags, Map<ConversationId, List<String>> byRow) {
  /** As many as there can be; the last flags nothing. */
  static final List<String> CHECKS = checks();

  private static List<String> checks() {
    List<String> checks = new ArrayList<>(List.of("copy-exact", "text-mojibake"));
    while (checks.size() < Flags.MOST_CHECKS) {
      checks.add("text-" + checks.size());
    }
    return List.copyOf(checks);
  }

  /** Flags of rows that are numbered from 1 in their order. */
  static RandomFlags of(List<Conversation> rows, Random random) {
    Map<Long, Long> masks = new TreeMap<>();
    Map<ConversationId, List<String>> byRow = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      List<String> ids = new ArrayList<>();
      long mask = 0;
      for (int bit = 0; bit < CHECKS.size() - 1; bit++) {
        if (random.nextInt(bit < 2 ? 3 : 60) == 0) {
          ids.add(CHECKS.get(bit));
          mask |= 1L << bit;
        }
      }
      if (mask != 0) {
        masks.put(row + 1L, mask);
        byRow.put(rows.get(row).id(), ids);
      }
    }
    long[] versions = masks.keySet().stream().mapToLong(n -> n).toArray();
    return new RandomFlags(
        new Flags(CHECKS, versions, masks.values().stream().mapToLong(n -> n).toArray()), byRow);
  }
}
