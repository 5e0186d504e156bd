package dev.evolscope.quality;

import dev.evolscope.conversation.CheckStore;
import dev.evolscope.conversation.CheckedRowStore.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which families have to look at a row again: those of which the row lacks the current version of a
 * check, and those that read parents where the parent is another. A set of families is the bits of
 * one number, by their places.
 */
final class DueChecks {
  private final List<ConversationChecks> families;
  private final int current;
  private final long all;
  private final long readingParents;
  private final Map<Integer, Long> bySet = new HashMap<>();

  DueChecks(List<ConversationChecks> families, CheckStore store) {
    this.families = families;
    this.current = store.set(text(families));
    this.all = families.size() == Long.SIZE ? -1 : (1L << families.size()) - 1;
    long reading = 0;
    for (int i = 0; i < families.size(); i++) {
      reading |= families.get(i).readsParent() ? 1L << i : 0;
    }
    this.readingParents = reading;
    store.sets(DueChecks::versions).forEach((set, versions) -> bySet.put(set, due(versions)));
  }

  /** As the store keeps it: {@code id version, id version}. */
  private static String text(List<ConversationChecks> families) {
    return families.stream()
        .flatMap(family -> family.checks().stream())
        .map(check -> check.id() + " " + check.version())
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Map<String, Integer> versions(String text) {
    Map<String, Integer> versions = new HashMap<>();
    for (String check : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      String[] parts = check.split(" ", 2);
      versions.put(parts[0], Integer.valueOf(parts[1]));
    }
    return versions;
  }

  private long due(Map<String, Integer> versions) {
    long due = 0;
    for (int i = 0; i < families.size(); i++) {
      boolean same =
          families.get(i).checks().stream()
              .allMatch(check -> Objects.equals(versions.get(check.id()), check.version()));
      due |= same ? 0 : 1L << i;
    }
    return due;
  }

  /** The number of the set that a row has when nothing is due. */
  int current() {
    return current;
  }

  /** The families that have to look at a row. */
  long of(Shown row) {
    Integer set = row.set();
    if (set == null) {
      return all;
    }
    long due = bySet.getOrDefault(set, all);
    return Objects.equals(row.checkedParent(), row.parent()) ? due : due | readingParents;
  }
}
