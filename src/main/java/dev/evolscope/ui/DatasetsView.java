package dev.evolscope.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.access.WriteAccess.Verdict;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.Imports;
import dev.evolscope.ingest.KeptUpload;
import dev.evolscope.ingest.Uploads;
import dev.evolscope.lineage.Lineages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is loaded, and the way in and out. The problem: an import takes minutes and outlives the
 * page that started it; so the page only watches, by asking once a second while one runs.
 */
@Route(value = "datasets", layout = Shell.class)
class DatasetsView extends Main
    implements AfterNavigationObserver, HasDynamicTitle, DatasetActions {
  private static final List<String> KEYS = List.of("/", "Esc", "?");
  private static final int POLL_MILLIS = 1000;
  private static final int NO_POLL = -1;

  private final transient DatasetStore store;
  private final transient Imports imports;
  private final transient Lineages lineages;
  private final Div loaded = new Div();
  private final Div previews = new Div();
  private final ImportList list;
  private final boolean writable;

  DatasetsView(
      DatasetStore store, Imports imports, Uploads uploads, WriteAccess access, Lineages lineages) {
    this.store = store;
    this.lineages = lineages;
    this.imports = imports;
    addClassName("page");
    setId("content");
    loaded.addClassName("datasets");
    previews.addClassName("datasets");
    Verdict verdict = Writing.of(access);
    writable = verdict == Verdict.ALLOWED;
    list = new ImportList(imports, writable, this::refresh);
    Component change =
        switch (verdict) {
          case ALLOWED -> new UploadPanel(uploads, this::look, this::refresh);
          case TOKEN_NEEDED -> new UnlockPanel(access);
          case READ_ONLY -> Dom.text("p", "muted", Texts.text("datasets.readOnly"));
        };
    add(
        new H1(Texts.text("datasets.heading")),
        loaded,
        change,
        previews,
        list,
        new Shortcuts(KEYS));
  }

  private void look(KeptUpload upload) {
    previews.add(new PreviewPanel(upload, this::refresh));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().addPollListener(poll -> refreshImports());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(NO_POLL);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    refresh();
  }

  /** Imports first: what has ended by then is among the datasets that are read after it. */
  private void refresh() {
    showImports();
    loaded.removeAll();
    List<Dataset> datasets = store.datasets();
    if (datasets.isEmpty()) {
      loaded.add(
          Dom.text("h2", "", Texts.text("datasets.none")),
          Dom.text("p", "muted", writable ? Texts.text("datasets.noneHelp") : ""));
    }
    for (Dataset dataset : datasets) {
      LineageFigures lineage = new LineageFigures(dataset.name(), lineages);
      loaded.add(new DatasetPanel(dataset, lineage, writable ? this : null));
    }
  }

  private void refreshImports() {
    if (showImports()) {
      refresh();
    }
  }

  /** Tells whether an import has ended since the last time. */
  private boolean showImports() {
    boolean ended = list.show(imports.reports().recent());
    getUI().ifPresent(ui -> ui.setPollInterval(list.isRunning() ? POLL_MILLIS : NO_POLL));
    return ended;
  }

  @Override
  public void describe(Dataset dataset, Provenance provenance) {
    store.describe(dataset.name(), provenance);
    refresh();
  }

  @Override
  public void remove(Dataset dataset) {
    try {
      imports.removeDataset(dataset.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.datasets");
  }
}
