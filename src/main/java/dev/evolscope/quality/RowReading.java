package dev.evolscope.quality;

import dev.evolscope.conversation.CheckedRowStore.Shown;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.PackedRow;
import dev.evolscope.conversation.VersionPageStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first of some rows with their parents: as many as are held in memory without worry, one
 * at the least.
 */
final class RowReading {
  /** Bytes of rows and parents as JSON that are unpacked together. */
  private static final long MOST_BYTES = 4 << 20;

  private final VersionPageStore store;

  RowReading(VersionPageStore store) {
    this.store = store;
  }

  /**
   * Reads.
   *
   * @param parents whether they are wanted; else subjects have none
   * @param unreadable told of rows that cannot be read, which are left out
   * @return rows that were read, in the given order, and how many of the given are dealt with
   */
  Read read(List<Shown> rows, boolean parents, Unreadable unreadable) {
    List<PackedRow> packed = store.rows(rows.stream().map(Shown::version).toList());
    List<Shown> fitting = rows.subList(0, packed.size());
    Map<Long, PackedRow> packedParents = parents ? parents(fitting) : Map.of();
    Map<Long, Conversation> known = new HashMap<>();
    List<Subject> subjects = new ArrayList<>();
    long bytes = 0;
    int dealtWith = 0;
    while (dealtWith < fitting.size() && bytes < MOST_BYTES) {
      Shown row = fitting.get(dealtWith);
      PackedRow own = packed.get(dealtWith++);
      bytes += own.size();
      try {
        Conversation conversation =
            known.computeIfAbsent(row.version(), number -> own.conversation());
        PackedRow parent = row.parent() == null ? null : packedParents.get(row.parent());
        if (parent != null && !known.containsKey(row.parent())) {
          bytes += parent.size();
        }
        subjects.add(new Subject(row.version(), conversation, parent(row, parent, known)));
      } catch (RuntimeException | Error e) {
        unreadable.tell(row.version(), e);
      }
    }
    return new Read(subjects, dealtWith);
  }

  record Read(List<Subject> subjects, int dealtWith) {}

  interface Unreadable {
    void tell(long version, Throwable error);
  }

  private static @Nullable Conversation parent(
      Shown row, @Nullable PackedRow parent, Map<Long, Conversation> known) {
    return parent == null || row.parent() == null
        ? null
        : known.computeIfAbsent(row.parent(), number -> parent.conversation());
  }

  private Map<Long, PackedRow> parents(List<Shown> rows) {
    Set<Long> numbers = new HashSet<>();
    rows.stream().map(Shown::parent).flatMap(Stream::ofNullable).forEach(numbers::add);
    List<Long> left = new ArrayList<>(numbers);
    Map<Long, PackedRow> parents = new HashMap<>();
    while (!left.isEmpty()) {
      List<PackedRow> some = store.rows(left);
      for (int i = 0; i < some.size(); i++) {
        parents.put(left.get(i), some.get(i));
      }
      left = left.subList(some.size(), left.size());
    }
    return parents;
  }
}
