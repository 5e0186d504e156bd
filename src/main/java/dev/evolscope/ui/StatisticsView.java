package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures and distributions of the selected conversations. */
@Route(value = StatisticsView.PAGE, layout = Shell.class)
class StatisticsView extends Main implements AfterNavigationObserver, HasDynamicTitle {
  static final String PAGE = "statistics";

  private final transient ConversationSearch search;
  private final FilterBar bar = new FilterBar(PAGE, PageUrl.start(PAGE));
  private final FacetPanel facets = new FacetPanel();
  private final Div body = new Div();

  StatisticsView(ConversationSearch search) {
    this.search = search;
    addClassName("filtered");
    setId("content");
    body.addClassName("body");
    add(bar, facets, body);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    PageUrlReader.Reading reading =
        PageUrlReader.read(
            PAGE,
            Set.of(),
            event.getLocation().getQueryParameters().getParameters());
    List<String> sentences = new ArrayList<>(reading.notices());
    PageUrl url = reading.url();
    body.removeAll();
    try {
      SearchResult found =
          search.search(new SearchRequest(url.query(), url.filters(), Sorting.SOURCE, 0, null));
      found.notices().forEach(n -> sentences.add(Notices.text(n)));
      facets.show(found.facets(), url);
      body.add(
          Dom.text("h1", "", Texts.text("nav.statistics")),
          Dom.link(url.explored().href(), "count", Texts.text("explore.total", found.total())));
    } catch (SearchUnavailableException e) {
      sentences.add(Texts.text("notice.unavailable", String.valueOf(e.getMessage())));
    }
    bar.show(url, sentences);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.statistics");
  }
}
