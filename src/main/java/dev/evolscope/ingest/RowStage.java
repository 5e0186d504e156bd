package dev.evolscope.ingest;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.KnownRow;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.conversation.PlacedRow;
import dev.evolscope.conversation.SkippedRow;
import dev.evolscope.conversation.StagedRow;
import dev.evolscope.conversation.StagingStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides for each row of an import, in the file's order, whether its part has it already, and
 * keeps the new ones in the store, some thousand a transaction. Memory holds the rows of the open
 * transaction and the ids of repeated rows, nothing else.
 */
final class RowStage {
  private static final int ROWS_PER_COMMIT = 5_000;
  private static final int BYTES_PER_COMMIT = 32 << 20;

  private final StagingStore store;
  private final ImportRecord job;
  private final List<StagedRow> rows = new ArrayList<>();
  private final List<PlacedRow> unchanged = new ArrayList<>();
  private final List<SkippedRow> skipped = new ArrayList<>();
  private final Set<ConversationId> open = new HashSet<>();
  private final Map<ConversationId, Integer> repeats = new HashMap<>();
  private final long firstPosition;
  private long bytes;
  private long rowsRead;
  private long rowsSkipped;
  private long nextPosition;
  private long nextVersion;

  RowStage(StagingStore store, ImportRecord job) {
    this.store = store;
    this.job = job;
    this.firstPosition = store.firstPosition(job);
    this.nextPosition = job.nextPosition();
    this.nextVersion = store.nextVersion();
    this.rowsSkipped = job.counts().skipped();
  }

  /** Takes what became of a chunk; returns the rows that are new and have to be indexed. */
  List<LiveRow> add(List<PreparedRow> prepared, Chunk chunk) {
    Map<ConversationId, KnownRow> known = known(prepared);
    List<LiveRow> added = new ArrayList<>();
    for (PreparedRow row : prepared) {
      switch (row) {
        case PreparedRow.Skipped(SkippedRow skip) -> {
          skipped.add(skip);
          rowsSkipped++;
        }
        case PreparedRow.Good readable -> add(readable, known, added);
      }
    }
    nextPosition = chunk.next();
    rowsRead += chunk.rows().size();
    if (rows.size() + unchanged.size() + skipped.size() >= ROWS_PER_COMMIT
        || bytes >= BYTES_PER_COMMIT) {
      commit();
    }
    return added;
  }

  /** How many rows of the import were skipped so far. */
  long skipped() {
    return rowsSkipped;
  }

  /** Ends the open transaction. */
  void commit() {
    store.stage(job, rowsRead, rows, unchanged, skipped, nextPosition);
    rows.clear();
    unchanged.clear();
    skipped.clear();
    open.clear();
    bytes = 0;
    rowsRead = 0;
  }

  private Map<ConversationId, KnownRow> known(List<PreparedRow> chunk) {
    List<ConversationId> ids = new ArrayList<>();
    for (PreparedRow row : chunk) {
      if (row instanceof PreparedRow.Good readable) {
        ids.add(readable.conversation().id());
      }
    }
    Map<ConversationId, KnownRow> known = new HashMap<>();
    store.known(job, ids).forEach(row -> known.put(row.id(), row));
    return known;
  }

  private void add(PreparedRow.Good row, Map<ConversationId, KnownRow> known, List<LiveRow> added) {
    ConversationId id = row.conversation().id();
    KnownRow found = known.get(id);
    if (open.contains(id) || found != null && found.met()) {
      addRepeated(row, added);
    } else {
      keep(row, id, found, added);
    }
  }

  /**
   * A row equal to earlier ones of the file: its occurrence, and so its id, is the next that is
   * free.
   */
  private void addRepeated(PreparedRow.Good row, List<LiveRow> added) {
    ConversationId first = row.conversation().id();
    int occurrence = repeats.getOrDefault(first, 0);
    ConversationId id;
    KnownRow found;
    do {
      occurrence++;
      id = RowPreparer.id(row, occurrence);
      List<KnownRow> known = store.known(job, List.of(id));
      found = known.isEmpty() ? null : known.getFirst();
    } while (open.contains(id) || found != null && found.met());
    repeats.put(first, occurrence);
    keep(row, id, found, added);
  }

  private void keep(
      PreparedRow.Good row,
      ConversationId id,
      @org.jspecify.annotations.Nullable KnownRow found,
      List<LiveRow> added) {
    open.add(id);
    long position = firstPosition + row.position();
    if (found != null) {
      unchanged.add(new PlacedRow(found.version(), position));
      return;
    }
    Conversation conversation = row.conversation().withId(id);
    long version = nextVersion++;
    rows.add(StagedRow.of(version, position, conversation, row.content(), row.joinKeys()));
    bytes += row.content().length;
    added.add(new LiveRow(version, LiveRow.order(job.partId(), position), conversation));
  }
}
