package dev.evolscope.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the selection and a page's own parameters out of any address: what makes no sense becomes
 * the default, with a notice. What the page's own parameters may say is the page's to judge.
 */
final class PageUrlReader {
  /**
   * Of Explore alone: they mean nothing here, and an address carried over from there holds them.
   */
  private static final List<String> OF_EXPLORE =
      List.of(ExploreUrl.SORT, ExploreUrl.AFTER, ExploreUrl.OPEN);

  /**
   * An address, understood.
   *
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(PageUrl url, List<String> notices) {}

  private PageUrlReader() {}

  /**
   * Reads the parameters.
   *
   * @param page path below the application's root
   * @param own names of the page's own parameters
   */
  static Reading read(String page, Set<String> own, Map<String, List<String>> parameters) {
    Map<String, List<String>> rest = new HashMap<>(parameters);
    OF_EXPLORE.forEach(rest::remove);
    Map<String, List<String>> mine = new HashMap<>();
    for (String name : own) {
      List<String> values = rest.remove(name);
      if (values != null && !values.isEmpty()) {
        mine.put(name, List.copyOf(values));
      }
    }
    ExploreUrlReader.Reading selection = ExploreUrlReader.read(rest);
    ExploreUrl selected = selection.url();
    return new Reading(
        new PageUrl(page, selected.query(), selected.filters(), mine), selection.notices());
  }
}
