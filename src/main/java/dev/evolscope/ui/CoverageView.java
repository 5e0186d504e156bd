package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.coverage.BadTargetException;
import dev.evolscope.coverage.ClaimCheck;
import dev.evolscope.coverage.Claims;
import dev.evolscope.coverage.Coverage;
import dev.evolscope.coverage.Coverages;
import dev.evolscope.coverage.Targets;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.CrossCounts;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.Sorting;
import dev.evolscope.search.TooManyCellsException;
import java.util.ArrayList;
import java.util.List;

/**
 * How conversations are spread over two dimensions. The problem: nobody sees from a list that
 * Sindhi has no reasoning; so every cell of the matrix is drawn, empty ones too, each leads to its
 * conversations, and what is missing against a target stands beside it, ready for a generator.
 */
@Route(value = CoverageUrl.PAGE, layout = Shell.class)
class CoverageView extends Main implements AfterNavigationObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("/", "↑", "Home", "Esc", "?");

  private final transient ConversationSearch search;
  private final transient Coverages coverages;
  private final transient Targets targets;
  private final transient Claims claims;
  private final transient ClaimCheck check;
  private final transient WriteAccess access;
  private final FilterBar bar = new FilterBar(CoverageUrl.PAGE, CoverageUrl.START);
  private final FacetPanel facets = new FacetPanel();
  private final Div body = new Div();
  private final CoverageMap map = new CoverageMap();

  CoverageView(
      ConversationSearch search,
      Coverages coverages,
      Targets targets,
      Claims claims,
      ClaimCheck check,
      WriteAccess access) {
    this.search = search;
    this.coverages = coverages;
    this.targets = targets;
    this.claims = claims;
    this.check = check;
    this.access = access;
    addClassName("filtered");
    setId("content");
    body.addClassName("body");
    add(bar, facets, body, new Shortcuts(KEYS));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    CoverageUrl.Reading reading =
        CoverageUrl.read(event.getLocation().getQueryParameters().getParameters());
    List<String> sentences = new ArrayList<>(reading.notices());
    CoverageUrl url = reading.url();
    body.removeAll();
    try {
      SearchResult found =
          search.search(
              new SearchRequest(
                  url.selection().query(), url.selection().filters(), Sorting.SOURCE, 0, null));
      found.notices().forEach(n -> sentences.add(Notices.text(n)));
      facets.show(found.facets(), url.url());
      show(url, sentences);
    } catch (SearchUnavailableException e) {
      body.add(Dom.text("h1", "", Texts.text("nav.coverage")));
      sentences.add(Texts.text("notice.unavailable", Texts.percent(e.percent() / 100.0)));
    }
    bar.show(url.url(), sentences);
  }

  private void show(CoverageUrl asked, List<String> sentences) {
    try {
      show(asked, coverages.of(asked.request()));
    } catch (BadTargetException e) {
      sentences.add(Texts.text("coverage.badTarget", String.valueOf(e.getMessage())));
      CoverageUrl url =
          CoverageUrl.read(
                  asked.url().with(CoverageUrl.TARGET, List.of()).queryParameters().getParameters())
              .url();
      show(url, sentences);
    } catch (TooManyCellsException e) {
      sentences.add(Texts.text("coverage.tooMany", String.valueOf(e.getMessage())));
      body.add(Dom.text("h1", "", Texts.text("nav.coverage")));
    }
  }

  private void show(CoverageUrl url, Coverage coverage) {
    map.show(CoverageData.of(url, coverage));
    var matrix = Dom.tag("section", "panel matrix");
    String rows = Texts.text("facet.lower." + url.rows().parameter());
    String columns = Texts.text("facet.lower." + url.columns().parameter());
    matrix.getElement().setAttribute("aria-label", Texts.text("coverage.by", rows, columns));
    matrix.add(map);
    CrossCounts counts = coverage.counts();
    int drawn = CoverageData.mostRows(counts.columnValues().size());
    if (counts.rowValues().size() > drawn
        || counts.columnValues().size() > CoverageData.MOST_COLUMNS) {
      matrix.add(
          Dom.text(
              "p", "muted note", Texts.text("coverage.cut", drawn, CoverageData.MOST_COLUMNS)));
    }
    body.add(
        new CoverageHead(url, counts),
        Dom.tag(
            "div",
            "coverage",
            matrix,
            Dom.tag(
                "div",
                "stack",
                new GapPanel(url, coverage, new TargetChoice(url, targets, access)),
                new EvennessPanel(coverage),
                new ClaimPanel(url, claims, check, access))));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.coverage");
  }
}
