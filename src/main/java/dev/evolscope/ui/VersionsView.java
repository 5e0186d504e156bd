package dev.evolscope.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.ChangeCounts;
import dev.evolscope.conversation.ChangeKind;
import dev.evolscope.conversation.DatasetVersion;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.conversation.DatasetVersions.Progress;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.RowChange;
import dev.evolscope.conversation.VersionDifference;
import dev.evolscope.conversation.VersionSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a dataset. The problem: data is corrected and imported
 * again, and whoever cites it must see which rows are other ones now. The first comparison of two
 * versions has to read their rows; until then the page comes back by itself, a step further.
 */
@Route(value = VersionsUrl.PATH, layout = Shell.class)
class VersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("Esc", "?");
  private static final Duration STEP = Duration.ofMillis(1_500);
  private static final int POLL_MILLIS = 100;
  private static final int NO_POLL = -1;
  private static final int PAGE = 20;

  private final transient DatasetVersions versions;
  private final Div answer = new Div();
  private transient @Nullable Runnable unfinished;

  VersionsView(DatasetVersions versions) {
    this.versions = versions;
    addClassNames("page", "versions");
    setId("content");
    answer.addClassName("answer");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().addPollListener(poll -> goOn());
    poll(event.getUI());
  }

  private void poll(UI ui) {
    ui.setPollInterval(unfinished == null ? NO_POLL : POLL_MILLIS);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    unfinished = null;
    poll(event.getUI());
  }

  private void goOn() {
    Runnable next = unfinished;
    if (next != null) {
      next.run();
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    VersionsUrlReader.Reading reading =
        VersionsUrlReader.read(event.getLocation().getQueryParameters().getParameters());
    VersionsUrl url = reading.url();
    List<DatasetVersion> all = versions.of(url.dataset());
    List<String> sentences = new ArrayList<>(reading.notices());
    removeAll();
    answer.removeAll();
    unfinished = null;
    add(title(url));
    if (all.isEmpty()) {
      add(Dom.text("p", "", Texts.text("versions.none", url.dataset())));
      return;
    }
    VersionSpan span = span(url, all, sentences);
    Notices notices = new Notices();
    notices.show(sentences);
    add(notices, new VersionChoice(url, all, span), answer, new Shortcuts(KEYS));
    compare(listed(url.at(span)), span);
  }

  /** An address with filters and without a kind asks for rows of the later version. */
  private static VersionsUrl listed(VersionsUrl url) {
    return url.kind() == null && !url.filters().isEmpty()
        ? url.listing(ChangeKind.CHANGED, url.filters())
        : url;
  }

  /** What the address leaves open is the newest version, and the one before. */
  private VersionSpan span(VersionsUrl url, List<DatasetVersion> all, List<String> sentences) {
    long to = known(url.to(), all.getLast().act(), all, sentences);
    long from = known(url.from(), before(to, all), all, sentences);
    Optional<VersionSpan> span = versions.span(url.dataset(), from, to);
    VersionSpan found = span.orElseThrow(() -> new IllegalStateException("no such versions"));
    if (found.from().act() != from) {
      sentences.add(Texts.text("versions.swapped"));
    }
    return found;
  }

  private static long known(
      @Nullable Long asked, long otherwise, List<DatasetVersion> all, List<String> sentences) {
    if (asked == null) {
      return otherwise;
    }
    if (asked == 0 || all.stream().anyMatch(version -> version.act() == asked)) {
      return asked;
    }
    sentences.add(Texts.text("versions.unknown", Long.toString(asked)));
    return otherwise;
  }

  static long before(long version, List<DatasetVersion> all) {
    long before = DatasetVersion.NOTHING.act();
    for (DatasetVersion one : all) {
      if (one.act() >= version) {
        break;
      }
      before = one.act();
    }
    return before;
  }

  private static Component title(VersionsUrl url) {
    Anchor back = Dom.link("datasets", "btn quiet back", Dom.glyph("prev"));
    back.add(Texts.text("versions.back"));
    return Dom.tag(
        "header", "title", back, Dom.text("h1", "", Texts.text("versions.heading", url.dataset())));
  }

  private void compare(VersionsUrl url, VersionSpan span) {
    Progress progress = versions.prepare(span, STEP);
    unfinished = progress.complete() ? null : () -> compare(url, span);
    getUI().ifPresent(this::poll);
    answer.removeAll();
    if (!progress.complete()) {
      answer.add(waiting(progress));
      return;
    }
    VersionDifference all = versions.difference(span, Filters.NONE);
    answer.add(new VersionCounts(url, all));
    ChangeKind kind = url.kind();
    if (kind != null) {
      long total = counts(url.filters(), span, all).of(kind);
      List<RowChange> rows = versions.changes(span, kind, url.filters(), url.after(), PAGE + 1);
      answer.add(new ChangeList(url, kind, total, rows, PAGE));
    }
  }

  /** Most links ask for one value, whose rows are counted already. */
  private ChangeCounts counts(Filters filters, VersionSpan span, VersionDifference all) {
    if (filters.isEmpty()) {
      return all.total();
    }
    for (Facet facet : VersionDifference.FACETS) {
      for (VersionDifference.ValueCount value : all.facets().getOrDefault(facet, List.of())) {
        Filters.Choice choice = new Filters.Choice(value.value(), false);
        if (filters.equals(Filters.NONE.with(facet, List.of(choice)))) {
          return value.counts();
        }
      }
    }
    return versions.difference(span, filters).total();
  }

  private static Component waiting(Progress progress) {
    var bar = Dom.tag("progress", "");
    bar.getElement().setAttribute("max", Long.toString(progress.total()));
    bar.getElement().setAttribute("value", Long.toString(progress.done()));
    String words = Texts.text("versions.reading", progress.done(), progress.total());
    bar.getElement().setAttribute("aria-label", words);
    return Dom.with(Dom.tag("p", "waiting", bar, Dom.text("span", "", words)), "role", "status");
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.datasets.versions");
  }
}
