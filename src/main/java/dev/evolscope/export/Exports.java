package dev.evolscope.export;

import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.PackedRow;
import dev.evolscope.conversation.PartOriginStore;
import dev.evolscope.search.Notice;
import dev.evolscope.search.Selection;
import dev.evolscope.search.SelectionSearch;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Prepares exports. Safe for several threads. */
public final class Exports {
  /** Rows that the columns of a table are seen in. */
  private static final int SEEN = 1000;

  private static final int MOST_OF_A_PART = 100;

  private final SelectionSearch search;
  private final ConversationStore conversations;
  private final PartOriginStore origins;
  private final String programVersion;
  private final Lock heavyRows = new ReentrantLock();

  public Exports(
      SelectionSearch search,
      ConversationStore conversations,
      PartOriginStore origins,
      String programVersion) {
    this.search = search;
    this.conversations = conversations;
    this.origins = origins;
    this.programVersion = programVersion;
  }

  /**
   * Decides what the export holds, as it is published now, and reads its first rows, so that most
   * of what can go wrong does so before anything is written.
   */
  public Export prepare(ExportRequest request) {
    Selection selection = search.of(request.query(), request.filters());
    List<Column> columns = request.format().hasColumns() ? columns(selection) : List.of();
    List<Long> first = selection.versions(0, Export.BATCH);
    return new Export(
        manifest(request, selection),
        selection,
        conversations,
        columns,
        first.isEmpty() ? List.of() : conversations.pages().rows(first),
        heavyRows);
  }

  /** What an export would be now. */
  public Manifest manifest(ExportRequest request) {
    return manifest(request, search.of(request.query(), request.filters()));
  }

  private Manifest manifest(ExportRequest request, Selection selection) {
    return new Manifest(
        programVersion,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        request,
        selection.publication(),
        selection.size(),
        selection.notices().stream().map(Notice::text).toList(),
        Manifest.sources(
            origins.at(selection.publication(), selection.parts().keySet()), selection.parts()));
  }

  private List<Column> columns(Selection selection) {
    TableColumns columns = new TableColumns();
    List<Long> seen = seen(selection);
    for (int from = 0; from < seen.size(); ) {
      List<PackedRow> rows =
          conversations
              .pages()
              .rows(seen.subList(from, Math.min(seen.size(), from + Export.BATCH)));
      rows.forEach(row -> see(row, columns));
      from += rows.size();
    }
    return columns.columns();
  }

  private void see(PackedRow row, TableColumns columns) {
    heavyRows.lock();
    try {
      columns.see(row);
    } finally {
      heavyRows.unlock();
    }
  }

  /** Rows of every part, as far from each other as they can be. */
  private static List<Long> seen(Selection selection) {
    int each = Math.clamp(SEEN / Math.max(1, selection.parts().size()), 1, MOST_OF_A_PART);
    List<Long> seen = new ArrayList<>();
    int start = 0;
    for (int rows : selection.parts().values()) {
      int some = Math.min(rows, each);
      for (int i = 0; i < some && seen.size() < SEEN; i++) {
        seen.addAll(selection.versions(start + (int) ((long) rows * i / some), 1));
      }
      start += rows;
    }
    return seen;
  }
}
