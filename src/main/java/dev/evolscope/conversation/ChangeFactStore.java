package dev.evolscope.conversation;

import static dev.evolscope.conversation.DifferingRowStore.STRETCH;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads under which values the rows that differ count, along the numbers of their versions. */
final class ChangeFactStore {
  private final Database database;

  ChangeFactStore(Database database) {
    this.database = database;
  }

  /** The subjects of which nothing is noted yet. */
  BitSet missing(DifferingRows rows) {
    BitSet subjects = rows.subjects();
    BitSet missing = rows.subjects();
    for (int from = subjects.nextSetBit(0); from >= 0; from = subjects.nextSetBit(from + STRETCH)) {
      database
          .client()
          .sql("SELECT number FROM row_fact WHERE number BETWEEN ? AND ?")
          .params(rows.number(from), rows.number(from) + STRETCH - 1)
          .query(
              row -> {
                missing.clear(rows.bit(row.getLong(1)));
              });
    }
    return missing;
  }

  /** Takes a value that a row counts under, by its number. */
  interface Counted {
    void value(ChangeKind kind, Facet facet, int value);
  }

  /**
   * Goes through every value that rows that differ count under.
   *
   * @param filter a condition on the facts, from {@link RowFactStore#condition}
   */
  void count(DifferingRows rows, String filter, Counted counted) {
    BitSet subjects = rows.subjects();
    for (int from = subjects.nextSetBit(0); from >= 0; from = subjects.nextSetBit(from + STRETCH)) {
      BitSet meant = new BitSet();
      facts(rows, from, filter, meant, counted);
      turnEvols(rows, from, meant, counted);
    }
  }

  private void facts(DifferingRows rows, int from, String filter, BitSet meant, Counted counted) {
    database
        .client()
        .sql(
            """
            SELECT f.number, f.language, f.task, f.stage, f.task_evol FROM row_fact f
            WHERE f.number BETWEEN ? AND ? %s
            """
                .formatted(filter.isEmpty() ? "" : "AND " + filter))
        .params(rows.number(from), rows.number(from) + STRETCH - 1)
        .query(
            row -> {
              ChangeKind kind = rows.kind(row.getLong(1));
              if (kind != null) {
                meant.set(rows.bit(row.getLong(1)));
                counted.value(kind, Facet.LANGUAGE, row.getInt(2));
                counted.value(kind, Facet.TASK, row.getInt(3));
                counted.value(kind, Facet.STAGE, row.getInt(4));
                counted.value(kind, Facet.TASK_EVOL, row.getInt(5));
              }
            });
  }

  private void turnEvols(DifferingRows rows, int from, BitSet meant, Counted counted) {
    database
        .client()
        .sql("SELECT number, turn_evol FROM row_turn_evol WHERE number BETWEEN ? AND ?")
        .params(rows.number(from), rows.number(from) + STRETCH - 1)
        .query(
            row -> {
              ChangeKind kind = rows.kind(row.getLong(1));
              if (kind != null && meant.get(rows.bit(row.getLong(1)))) {
                counted.value(kind, Facet.TURN_EVOL, row.getInt(2));
              }
            });
  }

  /** Those of some subjects that fulfil a filter, in their order. */
  List<Long> matching(List<Long> numbers, String filter) {
    if (filter.isEmpty() || numbers.isEmpty()) {
      return numbers;
    }
    Set<Long> matching =
        new HashSet<>(
            database
                .client()
                .sql("SELECT f.number FROM row_fact f WHERE f.number IN (:numbers) AND " + filter)
                .param("numbers", numbers)
                .query(Long.class)
                .list());
    return numbers.stream().filter(matching::contains).toList();
  }
}
