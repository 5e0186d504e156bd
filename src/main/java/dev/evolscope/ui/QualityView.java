package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.quality.Overview;
import dev.evolscope.quality.Quality;
import dev.evolscope.quality.Trends;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.SearchUnavailableException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the data, and where. The problem: a dataset of 173,672 rows in seventy
 * languages is bad in places, and nobody finds them by reading; so every check is counted by
 * language, task, stage or Evol type, the worst places stand first, and every number leads to the
 * conversations behind it.
 */
@Route(value = QualityUrl.PAGE, layout = Shell.class)
class QualityView extends Main implements AfterNavigationObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("/", "↑", "Home", "Esc", "?");

  private final transient ConversationSearch search;
  private final transient Quality quality;
  private final transient Trends trends;
  private final transient DatasetStore datasets;
  private final transient DatasetVersions versions;
  private final FilterBar bar = new FilterBar(QualityUrl.PAGE, QualityUrl.START);
  private final FacetPanel facets = new FacetPanel();
  private final Div body = new Div();
  private final CheckProgress progress;

  QualityView(
      ConversationSearch search,
      Quality quality,
      Trends trends,
      DatasetStore datasets,
      DatasetVersions versions) {
    this.search = search;
    this.quality = quality;
    this.trends = trends;
    this.datasets = datasets;
    this.versions = versions;
    this.progress = new CheckProgress(quality);
    addClassNames("filtered", "quality");
    setId("content");
    body.addClassName("body");
    add(bar, facets, body, new Shortcuts(KEYS));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    QualityUrl.Reading reading =
        QualityUrl.read(event.getLocation().getQueryParameters().getParameters());
    List<String> sentences = new ArrayList<>(reading.notices());
    QualityUrl url = reading.url();
    body.removeAll();
    try {
      SearchResult found = search.search(url.selection().countRequest());
      found.notices().forEach(n -> sentences.add(Notices.text(n)));
      facets.show(found.facets(), url.url());
      show(url, quality.overview(url.selection().query(), url.selection().filters()));
    } catch (SearchUnavailableException e) {
      body.add(Dom.text("h1", "", Texts.text("nav.quality")));
      sentences.add(Texts.text("notice.unavailable", Texts.percent(e.percent() / 100.0)));
    }
    bar.show(url.url(), sentences);
  }

  private void show(QualityUrl url, Overview overview) {
    body.add(new QualityHead(url, overview), progress);
    if (overview.conversations() == 0) {
      body.add(
          new EmptyResult(
              url.url(), List.of(), less -> search.search(less.countRequest()).total()));
      return;
    }
    Heatmap heatmap = quality.heatmap(url.selection().query(), url.selection().filters(), url.by());
    body.add(
        FlagMap.panel(url, overview, heatmap),
        Dom.tag(
            "div",
            "quality-grid",
            new CheckTable(url, overview),
            Dom.tag(
                "div",
                "stack",
                new WorstPanel(url, heatmap),
                new ValuePanel(url, heatmap),
                new TrendPanel(url, trends, datasets, versions))));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.quality");
  }
}
