package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.quality.Quality;
import dev.evolscope.search.Hit;
import dev.evolscope.search.SearchResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, with the total above and the way on below. Which result is read beside
 * the list is chosen in the browser, which also writes it into the address.
 */
@JsModule("./results.ts")
final class ResultList extends Section {
  private static final String CHOSEN = "event.detail";

  private final Pager pager = new Pager();
  private final Map<ConversationId, ResultCard> cards = new LinkedHashMap<>();
  private final transient Quality quality;

  /**
   * A list.
   *
   * @param quality knows the checks that flag results
   * @param onChoose told which result the reader wants to read beside the list
   */
  ResultList(Quality quality, Consumer<ConversationId> onChoose) {
    this.quality = quality;
    getElement()
        .addEventListener(
            "es-choose",
            e -> ConversationId.parse(e.getEventData().get(CHOSEN).asString()).ifPresent(onChoose))
        .addEventData(CHOSEN);
    addClassName("results");
    setId("results");
    getElement().setAttribute("aria-label", Texts.text("explore.results"));
  }

  /**
   * Shows a result.
   *
   * @param count how many another address would find
   */
  void show(ExploreUrl url, SearchResult result, ToLongFunction<FilteredUrl> count) {
    removeAll();
    cards.clear();
    add(head(url, result));
    if (result.total() == 0) {
      add(new EmptyResult(url, result.suggestions(), count));
      return;
    }
    OrderedList list = new OrderedList();
    for (Hit hit : result.hits()) {
      ResultCard card = new ResultCard(hit, url, quality);
      cards.put(hit.id(), card);
      list.add(card);
    }
    pager.show(url, result.next());
    add(list, pager);
  }

  /** Says that there is nothing to show now, and offers to look again. */
  void showUnavailable(ExploreUrl url) {
    removeAll();
    cards.clear();
    add(new UnavailableResult(url));
  }

  /** Marks a result as the one read beside the list. */
  void choose(@Nullable ConversationId chosen) {
    cards.forEach((id, card) -> card.choose(id.equals(chosen)));
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
    head.add(total, keys(), new SortMenu(url));
    return head;
  }

  /** For the eye alone: the dialog of all keys says it in words. */
  private static Component keys() {
    return Dom.with(
        Dom.tag("span", "keys", Dom.text("kbd", "", "j"), Dom.text("kbd", "", "k")),
        "aria-hidden",
        "true");
  }
}
