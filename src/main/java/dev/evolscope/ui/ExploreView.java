package dev.evolscope.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.quality.Quality;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.ExpiredCursorException;
import dev.evolscope.search.InvalidCursorException;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.SearchUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Search over every conversation. The problem: people narrow down by several facets at once, go
 * back, share and reload; so the address is the only state, each control is a link to another
 * address, and this view turns an address into one search and its answer into a page.
 */
@Route(value = "", layout = Shell.class)
class ExploreView extends Main implements AfterNavigationObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("/", "j", "k", "↵", "Esc", "?");

  private final transient ConversationSearch search;
  private final ExportMenu export = new ExportMenu();
  private final FilterBar bar = new FilterBar("", ExploreUrl.START, export);
  private final FacetPanel facets = new FacetPanel();
  private final ResultList results;
  private final ReadingPane pane;
  private ExploreUrl url = ExploreUrl.START;
  private @Nullable ConversationId first;

  ExploreView(ConversationSearch search, ConversationStore store, Quality quality) {
    this.search = search;
    this.results = new ResultList(quality, id -> choose(this.url.opening(id)));
    this.pane = new ReadingPane(store);
    addClassName("explore");
    setId("content");
    add(Dom.text("h1", "visually-hidden", Texts.text("explore.heading")), facets, bar, results);
    add(pane, new Shortcuts(KEYS));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    ExploreUrlReader.Reading reading =
        ExploreUrlReader.read(event.getLocation().getQueryParameters().getParameters());
    boolean samePage = first != null && url.opening(null).equals(reading.url().opening(null));
    if (samePage && !url.equals(reading.url())) {
      choose(reading.url()); // the list stays as it is, under the reader's eyes
      return;
    }
    List<String> sentences = new ArrayList<>(reading.notices());
    url = reading.url();
    Optional<SearchResult> result = answerIfReady(sentences);
    result.ifPresent(found -> found.notices().forEach(n -> sentences.add(Notices.text(n))));
    bar.show(url, sentences);
    result.ifPresentOrElse(this::show, this::showUnavailable);
  }

  private void show(SearchResult result) {
    facets.show(result.facets(), url);
    export.show(url, result.total());
    results.show(url, result, other -> search.search(other.countRequest()).total());
    first = result.hits().isEmpty() ? null : result.hits().getFirst().id();
    choose(url);
  }

  private void showUnavailable() {
    first = null;
    results.showUnavailable(url);
    pane.show(null, url);
  }

  /** Shows the chosen result beside the list; the first where none is chosen. */
  private void choose(ExploreUrl choice) {
    url = choice;
    ConversationId shown = choice.open() == null ? first : choice.open();
    results.choose(shown);
    pane.show(shown, choice);
  }

  /** While the index is being rebuilt there is nothing to show but how far that is. */
  private Optional<SearchResult> answerIfReady(List<String> sentences) {
    try {
      return Optional.of(answer(sentences));
    } catch (SearchUnavailableException e) {
      sentences.add(Texts.text("notice.unavailable", Texts.percent(e.percent() / 100.0)));
      return Optional.empty();
    }
  }

  /** A cursor that is spent or foreign costs the reader the page, not the search. */
  private SearchResult answer(List<String> sentences) {
    try {
      return search.search(url.request());
    } catch (ExpiredCursorException | InvalidCursorException e) {
      sentences.add(
          Texts.text(
              e instanceof ExpiredCursorException ? "notice.cursor" : "notice.foreignCursor"));
      url = url.first();
      return search.search(url.request());
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.explore(url.query());
  }
}
