package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.evolscope.search.SearchResult;
import java.util.function.ToLongFunction;

/** A page of what was found, with the total above and the way on below. */
final class ResultList extends Section {
  private final Pager pager = new Pager();

  ResultList() {
    addClassName("results");
    setId("results");
    getElement().setAttribute("aria-label", Texts.text("explore.results"));
  }

  /**
   * Shows a result.
   *
   * @param count how many another address would find
   */
  void show(ExploreUrl url, SearchResult result, ToLongFunction<ExploreUrl> count) {
    removeAll();
    add(head(url, result));
    if (result.total() == 0) {
      add(new EmptyResult(url, result.suggestions(), count));
      return;
    }
    OrderedList cards = new OrderedList();
    result.hits().forEach(hit -> cards.add(new ResultCard(hit, url)));
    pager.show(url, result.next());
    add(cards, pager);
  }

  private static Component head(ExploreUrl url, SearchResult result) {
    long millis = result.took().toMillis();
    Header head = new Header();
    Span total =
        new Span(
            Dom.text("b", "", Texts.text("explore.total", result.total())),
            Dom.text(
                "span",
                "muted",
                " "
                    + (millis == 0
                        ? Texts.text("explore.tookUnder")
                        : Texts.text("explore.took", millis))));
    total.getElement().setAttribute("role", "status");
    head.add(total, new SortMenu(url));
    return head;
  }
}
