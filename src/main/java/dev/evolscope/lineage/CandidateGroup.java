package dev.evolscope.lineage;

import dev.evolscope.conversation.Link;
import dev.evolscope.conversation.TextHash;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Possible parents, and what is left of them by each step of narrowing. What was worked out for one
 * row stays for the next, so that ten thousand rows that ask among ten thousand candidates take no
 * longer than both together.
 */
final class CandidateGroup {
  private final CandidateTable table;
  private final int[] rows;
  private @Nullable Map<Long, CandidateGroup> parts;
  private @Nullable CandidateGroup rest;
  private @Nullable Outcome outcome;

  CandidateGroup(CandidateTable table, int[] rows) {
    this.table = table;
    this.rows = rows;
  }

  /**
   * What a group of candidates makes of a row.
   *
   * @param versions the candidates in source order where there are several; else empty
   */
  record Outcome(Link link, List<Long> versions) {
    static final Outcome ORPHAN = new Outcome(Link.ToNone.ORPHAN, List.of());
  }

  boolean isEmpty() {
    return rows.length == 0;
  }

  /** Those with the asking row's value in a field; all where none has it. */
  CandidateGroup narrow(CandidateTable.Field field, long value) {
    if (rows.length < 2) {
      return this;
    }
    if (parts == null) {
      parts = parts(field);
    }
    CandidateGroup part = parts.get(value);
    if (part != null) {
      return part;
    }
    if (rest == null) {
      rest = parts.size() == 1 ? parts.values().iterator().next() : new CandidateGroup(table, rows);
    }
    return rest;
  }

  private Map<Long, CandidateGroup> parts(CandidateTable.Field field) {
    int[] sorted =
        Arrays.stream(rows)
            .boxed()
            .sorted(Comparator.comparingLong(row -> table.get(row, field)))
            .mapToInt(Integer::intValue)
            .toArray();
    Map<Long, CandidateGroup> parts = new HashMap<>();
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      long value = table.get(sorted[from], field);
      if (i == sorted.length || table.get(sorted[i], field) != value) {
        parts.put(value, new CandidateGroup(table, Arrays.copyOfRange(sorted, from, i)));
        from = i;
      }
    }
    return parts;
  }

  /** The one that is left, the first of several with identical messages, or all of them. */
  Outcome outcome() {
    if (outcome == null) {
      outcome = decide();
    }
    return outcome;
  }

  private Outcome decide() {
    if (rows.length == 0) {
      return Outcome.ORPHAN;
    }
    List<Long> versions =
        Arrays.stream(rows)
            .boxed()
            .sorted(Comparator.comparingLong(row -> table.get(row, CandidateTable.Field.ORDER)))
            .map(row -> table.get(row, CandidateTable.Field.VERSION))
            .toList();
    if (haveIdenticalMessages()) {
      return new Outcome(new Link.ToParent(versions.getFirst()), List.of());
    }
    TextHash hash = new TextHash();
    versions.forEach(version -> hash.with(version.toString()));
    return new Outcome(new Link.ToAny(hash.hash().high()), versions);
  }

  private boolean haveIdenticalMessages() {
    return Arrays.stream(rows)
            .mapToLong(row -> table.get(row, CandidateTable.Field.MESSAGES))
            .distinct()
            .count()
        == 1;
  }
}
