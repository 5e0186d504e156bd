package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.conversation.Facet;
import dev.evolscope.quality.CheckReport;
import dev.evolscope.quality.Quality;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.ExpiredCursorException;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.InvalidCursorException;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.Sorting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One check. The problem: nobody believes a count of flaws without seeing some; so what the check
 * looks for, how it decides and how often it was right stand above the conversations that it flags,
 * each with its evidence, and its threshold can be tried before it is moved.
 */
@Route(value = CheckUrl.PREFIX + ":check", layout = Shell.class)
class CheckView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("/", "Esc", "?");
  private static final int PAGE = 20;

  private final transient ConversationSearch search;
  private final transient Quality quality;
  private final transient WriteAccess access;
  private String title = Texts.text("title.notFound");

  CheckView(ConversationSearch search, Quality quality, WriteAccess access) {
    this.search = search;
    this.quality = quality;
    this.access = access;
    addClassNames("filtered", "quality");
    setId("content");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("check").orElse("");
    if (quality.check(id).isEmpty()) {
      event.rerouteToError(NotFoundException.class, Texts.text("notFound.check", id));
      return;
    }
    title = PageTitles.check(id);
    CheckUrl.Reading reading =
        CheckUrl.read(id, event.getLocation().getQueryParameters().getParameters());
    show(reading.url(), new ArrayList<>(reading.notices()));
  }

  private void show(CheckUrl url, List<String> sentences) {
    removeAll();
    FilterBar bar = new FilterBar(CheckUrl.page(url.check()), url.selection());
    FacetPanel facets = new FacetPanel();
    Div body = new Div();
    body.addClassName("body");
    add(bar, facets, body, new Shortcuts(KEYS));
    try {
      SearchResult selected = search.search(url.selection().countRequest());
      selected.notices().forEach(n -> sentences.add(Notices.text(n)));
      Map<Facet, List<FacetValue>> others = new EnumMap<>(selected.facets());
      others.remove(Facet.FINDING); // the page is about one finding itself
      facets.show(others, url.selection());
      CheckReport report =
          quality
              .report(url.check(), url.selection().query(), url.selection().filters())
              .orElseThrow();
      body.add(
          new CheckHead(url, report),
          new CheckProgress(quality),
          Dom.tag(
              "div",
              "check-grid",
              new FlaggedList(url, flagged(url, sentences), quality),
              Dom.tag(
                  "div",
                  "stack",
                  new CheckWords(report.check().check()),
                  new ThresholdPanel(report, quality, access))));
    } catch (SearchUnavailableException e) {
      body.add(Dom.text("h1", "", Texts.checks().title(url.check())));
      sentences.add(Texts.text("notice.unavailable", Texts.percent(e.percent() / 100.0)));
    }
    bar.show(url.selection(), sentences);
  }

  /** A cursor that is spent or foreign costs the reader the page, not the list. */
  private SearchResult flagged(CheckUrl url, List<String> sentences) {
    try {
      return search.search(request(url));
    } catch (ExpiredCursorException | InvalidCursorException e) {
      sentences.add(
          Texts.text(
              e instanceof ExpiredCursorException ? "notice.cursor" : "notice.foreignCursor"));
      return search.search(request(url.behind("")));
    }
  }

  private static SearchRequest request(CheckUrl url) {
    return new SearchRequest(
        url.selection().query(),
        url.filters(),
        Sorting.SOURCE,
        PAGE,
        url.next().isEmpty() ? null : url.next());
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
