package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.ingest.ImportReports;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Imports, the newest first, each updated in place so that a button under the finger stays. */
final class ImportList extends Section {
  private final transient Imports imports;
  private final boolean writable;
  private final transient Runnable onAction;
  private final OrderedList rows = new OrderedList();
  private final Component cut =
      Dom.text("p", "muted cut", Texts.text("imports.newest", ImportReports.RECENT));
  private final Map<Long, ImportRow> byId = new HashMap<>();
  private final Map<ImportGroup, Stretch> groups = new LinkedHashMap<>();
  private List<Long> order = List.of();

  ImportList(Imports imports, boolean writable, Runnable onAction) {
    this.imports = imports;
    this.writable = writable;
    this.onAction = onAction;
    addClassNames("panel", "imports");
    add(Dom.tag("header", "", Dom.text("h2", "", Texts.text("imports.heading"))), rows, cut);
  }

  /** Shows where the imports stand; tells whether one has ended since the last time. */
  boolean show(List<ImportStatus> statuses) {
    setVisible(!statuses.isEmpty());
    cut.setVisible(statuses.size() == ImportReports.RECENT);
    boolean ended = false;
    for (ImportStatus status : statuses) {
      ImportRow row =
          byId.computeIfAbsent(status.id(), id -> new ImportRow(imports, writable, onAction));
      ended |= row.show(status);
    }
    List<Long> ids = statuses.stream().map(ImportStatus::id).toList();
    if (!ids.equals(order)) {
      order = ids;
      byId.keySet().retainAll(ids);
      arrange(statuses);
    }
    groups.forEach((group, members) -> group.show(members.of(statuses)));
    return ended;
  }

  private void arrange(List<ImportStatus> statuses) {
    rows.removeAll();
    groups.clear();
    for (int from = 0, to; from < statuses.size(); from = to) {
      to = endOfRun(statuses, from);
      List<ImportStatus> run = statuses.subList(from, to);
      List<ImportRow> members = run.stream().map(s -> row(s.id())).toList();
      if (members.size() == 1) {
        rows.add(members.getFirst());
      } else {
        ImportGroup group = new ImportGroup(run, members);
        groups.put(group, new Stretch(from, to));
        rows.add(group);
      }
    }
  }

  /** Where imports stand in the list, newest first. */
  private record Stretch(int from, int to) {
    List<ImportStatus> of(List<ImportStatus> statuses) {
      return statuses.subList(from, to);
    }
  }

  private static int endOfRun(List<ImportStatus> statuses, int from) {
    String dataset = statuses.get(from).dataset();
    int to = from + 1;
    while (to < statuses.size() && statuses.get(to).dataset().equals(dataset)) {
      to++;
    }
    return to;
  }

  private ImportRow row(long id) {
    return Objects.requireNonNull(byId.get(id));
  }

  /** Whether any import is still under way. */
  boolean isRunning() {
    return byId.values().stream().anyMatch(ImportRow::isRunning);
  }
}
