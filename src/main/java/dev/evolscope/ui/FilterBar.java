package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/**
 * What is selected right now, and the ways to change it: the search box, the filters in words, each
 * to be taken away, and a button that opens {@link FacetPanel} where that does not stand there
 * anyway. All of it leads to other addresses of the same page.
 */
final class FilterBar extends Section {
  private final SearchForm form;
  private final FilterChips chips = new FilterChips();
  private final Notices notices = new Notices();
  private FilteredUrl url;

  /**
   * A bar, empty until something is shown in it.
   *
   * @param page its path, empty for Explore
   * @param start what the page shows without parameters
   * @param tools stand at the end of the search box
   */
  FilterBar(String page, FilteredUrl start, Component... tools) {
    this.url = start;
    addClassName("finder");
    getElement().setAttribute("aria-label", Texts.text("explore.search"));
    form =
        new SearchForm(
            query -> UI.getCurrent().navigate(page, url.withQuery(query).queryParameters()));
    form.add(tools);
    add(form, chips, notices);
  }

  /** Shows the selection of an address, and what is to be said of it. */
  void show(FilteredUrl url, List<String> sentences) {
    this.url = url;
    form.show(url.query());
    chips.show(url);
    notices.show(sentences);
  }
}
