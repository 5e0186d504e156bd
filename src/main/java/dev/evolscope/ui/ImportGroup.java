package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.ingest.ImportStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Imports of one dataset that follow each other, such as a folder's files, folded under their sum.
 */
final class ImportGroup extends ListItem {
  private final HtmlContainer details;
  private final Span states = new Span();
  private final Div counts = new Div();

  ImportGroup(List<ImportStatus> statuses, List<ImportRow> rows) {
    addClassName("group");
    states.addClassName("state");
    counts.addClassName("outcome");
    OrderedList list = new OrderedList();
    rows.forEach(list::add);
    details = Dom.tag("details", "", summary(statuses), list);
    details.getElement().setAttribute("open", statuses.stream().anyMatch(s -> !isDone(s)));
    add(details);
    show(statuses);
  }

  private HtmlContainer summary(List<ImportStatus> statuses) {
    HtmlContainer title =
        Dom.tag(
            "h3",
            "",
            Dom.text("bdi", "", statuses.getFirst().dataset()),
            Dom.text("span", "muted", Texts.text("imports.files", statuses.size())));
    return Dom.tag("summary", "", Dom.tag("span", "line", title, states), counts);
  }

  /** Shows where its imports stand; the same ones as ever, in the same order. */
  void show(List<ImportStatus> statuses) {
    states.setText(states(statuses));
    counts.removeAll();
    counts.add(ImportOutcome.counts(statuses.stream().map(ImportStatus::report).toList()));
  }

  private static String states(List<ImportStatus> statuses) {
    Map<ImportState, Long> number =
        statuses.stream()
            .collect(
                Collectors.groupingBy(
                    ImportStatus::state,
                    () -> new EnumMap<>(ImportState.class),
                    Collectors.counting()));
    return number.entrySet().stream()
        .map(
            state ->
                number.size() == 1
                    ? Texts.text("imports.state." + state.getKey())
                    : Texts.text(
                        "imports.states",
                        state.getValue(),
                        Texts.text("imports.state." + state.getKey())))
        .collect(Collectors.joining(", "));
  }

  private static boolean isDone(ImportStatus status) {
    return status.state() == ImportState.PUBLISHED && status.report().skipped() == 0;
  }
}
