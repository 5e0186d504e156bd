package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonLimits;
import dev.evolscope.conversation.Layout;
import dev.evolscope.conversation.SkipReason;
import dev.evolscope.conversation.Value;
import dev.evolscope.ingest.ReadRow.BadRow;
import dev.evolscope.ingest.ReadRow.Row;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one row of the neighbouring rows of a tree, at the place of the first. Memory holds one
 * tree; messages that stand apart from their tree are rows of their own, which name a parent that
 * is not there.
 */
final class GatheringReader implements RowReader {
  /** Rows that cannot be read wait for the tree that they stand in. */
  private static final int MOST_BAD = 1_000;

  private final RowReader rows;
  private final String column;
  private final Deque<ReadRow> ready = new ArrayDeque<>();
  private final List<BadRow> bad = new ArrayList<>();
  private final List<Value> tree = new ArrayList<>();
  private @Nullable RowPlace place;
  private Value treeId = Value.Null.NULL;
  private long size;
  private boolean ended;

  private GatheringReader(RowReader rows, String column) {
    this.rows = rows;
    this.column = column;
  }

  /** The rows as the layout takes them. */
  static RowReader of(RowReader rows, Layout layout) {
    return layout instanceof Layout.Threads thread
        ? new GatheringReader(rows, thread.column())
        : rows;
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    while (ready.isEmpty() && !ended) {
      switch (rows.next()) {
        case null -> {
          ended = true;
          endTree();
        }
        case BadRow unreadable -> add(unreadable);
        case Row message -> add(message);
      }
    }
    return ready.pollFirst();
  }

  private void add(BadRow row) {
    bad.add(row);
    if (tree.isEmpty() || bad.size() == MOST_BAD) {
      endTree();
    }
  }

  private void add(Row message) {
    Value id = message.fields().get(column);
    if (id.isBlank()) {
      endTree();
      ready.add(new BadRow(message.place(), column, SkipReason.MISSING.of()));
      return;
    }
    if (!id.equals(treeId)) {
      endTree();
      treeId = id;
      place = message.place();
    }
    size += RowSize.of(message);
    if (size <= RowLimits.MOST_BYTES) {
      tree.add(message.fields());
    }
  }

  private void endTree() {
    if (place != null) {
      ready.add(gathered(place));
    }
    ready.addAll(bad);
    bad.clear();
    tree.clear();
    treeId = Value.Null.NULL;
    place = null;
    size = 0;
  }

  private ReadRow gathered(RowPlace at) {
    if (size > RowLimits.MOST_BYTES) {
      return new BadRow(at, "", SkipReason.TOO_LONG.of("tree", RowLimits.MOST_BYTES >> 20));
    }
    Value.Fields row = Layout.Threads.gathered(column, treeId, tree);
    String unstorable = JsonLimits.violated(row);
    return unstorable == null ? new Row(at, row) : new BadRow(at, "", unstorable);
  }

  @Override
  public Set<String> columns() {
    return rows.columns();
  }

  @Override
  public double progress() {
    return rows.progress();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
