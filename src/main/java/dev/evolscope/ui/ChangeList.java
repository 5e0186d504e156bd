package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.ChangeKind;
import dev.evolscope.conversation.RowChange;
import java.util.List;

/** The rows of a kind of change, a page of them. */
final class ChangeList extends Section {
  /**
   * Lists rows.
   *
   * @param total how many there are in all
   * @param rows those of the page, and one more where there are more
   */
  ChangeList(VersionsUrl url, ChangeKind kind, long total, List<RowChange> rows, int page) {
    addClassNames("panel", "changes");
    add(
        Dom.tag(
            "header",
            "",
            Dom.text("h2", "", Texts.text("versions.list." + kind.label(), total)),
            chips(url)));
    OrderedList list = new OrderedList();
    rows.stream().limit(page).forEach(row -> list.add(new ChangeItem(row)));
    add(list);
    Nav pager = new Nav();
    pager.addClassName("pager");
    pager.getElement().setAttribute("aria-label", Texts.text("explore.pages"));
    if (!url.after().equals(RowChange.Place.START)) {
      pager.add(step(url.behind(RowChange.Place.START), "explore.first"));
    }
    if (rows.size() > page) {
      pager.add(step(url.behind(rows.get(page - 1).place()), "explore.next"));
    }
    pager.setVisible(pager.getChildren().findAny().isPresent());
    add(pager);
  }

  /** The filters in words, each a link to the list without it. */
  private static Component chips(VersionsUrl url) {
    HtmlContainer chips = Dom.tag("span", "chips");
    url.filters()
        .choices()
        .forEach(
            (facet, choices) ->
                choices.forEach(
                    choice -> {
                      String words =
                          (choice.excluded() ? Texts.text("explore.chipNot") + " " : "")
                              + Texts.text("facet.lower." + facet.parameter())
                              + " "
                              + FacetText.of(facet, choice.value());
                      Anchor chip =
                          Dom.link(
                              url.listing(url.kind(), url.filters().toggle(facet, choice)).href(),
                              "btn s",
                              Dom.text("bdi", "", words));
                      chip.add(Dom.glyph("cross"));
                      chips.add(
                          Dom.with(chip, "aria-label", Texts.text("explore.chipRemove", words)));
                    }));
    return chips;
  }

  private static Component step(VersionsUrl url, String key) {
    return Dom.link(url.href(), "btn", Texts.text(key));
  }
}
