package dev.evolscope.ui;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imports, the newest first, each updated in place so that a button under the finger stays. */
final class ImportList extends Section {
  private final transient Imports imports;
  private final transient Runnable onAction;
  private final OrderedList rows = new OrderedList();
  private final Map<Long, ImportRow> byId = new HashMap<>();
  private List<Long> order = List.of();

  ImportList(Imports imports, Runnable onAction) {
    this.imports = imports;
    this.onAction = onAction;
    addClassNames("panel", "imports");
    add(Dom.tag("header", "", Dom.text("h2", "", Texts.text("imports.heading"))), rows);
  }

  /** Shows where the imports stand; tells whether one has ended since the last time. */
  boolean show(List<ImportStatus> statuses) {
    setVisible(!statuses.isEmpty());
    boolean ended = false;
    for (ImportStatus status : statuses) {
      ImportRow row = byId.computeIfAbsent(status.id(), id -> new ImportRow(imports, onAction));
      ended |= row.show(status);
    }
    List<Long> ids = statuses.stream().map(ImportStatus::id).toList();
    if (!ids.equals(order)) {
      order = ids;
      byId.keySet().retainAll(ids);
      rows.removeAll();
      ids.stream().map(byId::get).forEach(rows::add);
    }
    return ended;
  }

  /** Whether any import is still under way. */
  boolean isRunning() {
    return byId.values().stream().anyMatch(ImportRow::isRunning);
  }
}
