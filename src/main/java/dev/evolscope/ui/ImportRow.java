package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One import: where it stands, what can be done about it, what it did. */
final class ImportRow extends ListItem {
  private final transient Imports imports;
  private final boolean writable;
  private final transient Runnable onAction;
  private final Span state = new Span();
  private final HtmlContainer progress = Dom.tag("progress", "");
  private final Span percent = new Span();
  private final Div actions = new Div();
  private final Div outcome = new Div();
  private @Nullable ImportStatus shown;

  ImportRow(Imports imports, boolean writable, Runnable onAction) {
    this.imports = imports;
    this.writable = writable;
    this.onAction = onAction;
    actions.addClassName("actions");
    progress.getElement().setAttribute("max", "1");
    percent.addClassName("muted");
  }

  /** Shows a status; tells whether the import has ended with it. */
  boolean show(ImportStatus status) {
    ImportStatus before = shown;
    shown = status;
    if (before == null) {
      build(status);
    }
    boolean changed = before == null || before.state() != status.state();
    if (changed) {
      state.setText(Texts.textOr("imports.state." + status.state().name(), status.state().name()));
      state.setClassName("state " + status.state().name().toLowerCase(Locale.ROOT));
      showActions(status);
    }
    showProgress(status);
    if (before == null || changed || !Objects.equals(before.report(), status.report())) {
      outcome.removeAll();
      outcome.add(new ImportOutcome(status));
    }
    return before != null && changed && status.state().ended();
  }

  boolean isRunning() {
    return shown != null && !shown.state().ended();
  }

  private void build(ImportStatus status) {
    String name = Texts.text("imports.title", status.dataset(), status.part());
    progress.getElement().setAttribute("aria-label", Texts.text("imports.progress", name));
    Component title =
        Dom.tag(
            "h3",
            "",
            Dom.text("bdi", "", status.dataset()),
            Dom.text("bdi", "muted", status.part()));
    add(Dom.tag("div", "line", title, state, progress, percent, actions), outcome);
  }

  private void showProgress(ImportStatus status) {
    boolean partly = !status.state().ended() || status.state() == ImportState.INTERRUPTED;
    progress.setVisible(partly);
    percent.setVisible(partly);
    progress.getElement().setAttribute("value", Double.toString(status.progress()));
    percent.setText(Texts.percent(status.progress()));
  }

  private void showActions(ImportStatus status) {
    actions.removeAll();
    if (!writable) {
      return;
    }
    switch (status.state()) {
      case QUEUED, RUNNING -> action("imports.cancel", () -> imports.cancel(status.id()));
      case INTERRUPTED -> {
        action("imports.resume", () -> imports.resume(status.id()));
        action("imports.dropIt", () -> imports.drop(status.id()));
      }
      case PUBLISHED, CANCELLED, FAILED -> {}
    }
  }

  private void action(String key, Runnable act) {
    NativeButton button =
        new NativeButton(
            Texts.text(key),
            event -> {
              act.run();
              onAction.run();
            });
    button.setClassName("btn s");
    actions.add(button);
  }
}
