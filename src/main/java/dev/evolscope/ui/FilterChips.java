package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import java.util.List;

/** The filters in words: "stage Evolved or Multi-turn", "not language English". */
final class FilterChips extends UnorderedList {
  FilterChips() {
    addClassName("chips");
    getElement().setAttribute("aria-label", Texts.text("explore.chips"));
  }

  void show(FilteredUrl url) {
    removeAll();
    setVisible(!url.filters().isEmpty());
    url.filters()
        .choices()
        .forEach(
            (facet, choices) -> {
              addChip(url, facet, choices, false);
              addChip(url, facet, choices, true);
            });
    String all = url.withFilters(Filters.NONE).href();
    add(Dom.tag("li", "", Dom.link(all, "btn quiet s", Texts.text("explore.clearAll"))));
  }

  private void addChip(FilteredUrl url, Facet facet, List<Choice> choices, boolean excluded) {
    List<Choice> meant = choices.stream().filter(c -> c.excluded() == excluded).toList();
    if (meant.isEmpty()) {
      return;
    }
    Filters joined = excluded ? Filters.NONE : url.filters();
    Component words = words(facet, meant, excluded, FacetText.between(joined, facet));
    Component chip = Dom.tag("li", excluded ? "chip not" : "chip", words);
    List<Choice> others = choices.stream().filter(c -> c.excluded() != excluded).toList();
    FilteredUrl without = url.withFilters(url.filters().with(facet, others));
    chip.getElement().appendChild(close(without, facet).getElement());
    add(chip);
  }

  private static Component words(
      Facet facet, List<Choice> choices, boolean excluded, String between) {
    String key = Texts.text("facet.lower." + facet.parameter());
    Span words = new Span();
    words.add(
        Dom.text("span", "k", excluded ? Texts.text("explore.chipNot") + " " + key : key),
        Dom.text("span", "", " "));
    for (int i = 0; i < choices.size(); i++) {
      if (i > 0) {
        words.add(Dom.text("span", "muted", between));
      }
      words.add(Dom.text("bdi", "v", FacetText.of(facet, choices.get(i).value())));
    }
    return words;
  }

  private static Anchor close(FilteredUrl without, Facet facet) {
    Anchor close = Dom.link(without.href(), "close", Dom.glyph("cross"));
    String key = Texts.text("facet.lower." + facet.parameter());
    return Dom.with(close, "aria-label", Texts.text("explore.chipRemove", key));
  }
}
