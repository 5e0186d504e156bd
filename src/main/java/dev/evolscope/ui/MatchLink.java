package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Match;
import java.util.Arrays;
import java.util.List;

/**
 * Whether conversations with any or with all of a facet's chosen values are meant, as the browser
 * draws it.
 *
 * @param on whether that is asked for now
 */
record MatchLink(String label, String href, boolean on) {

  /** Both ways, where they differ or stand in the address; else none. */
  static List<MatchLink> of(Facet facet, FilteredUrl url) {
    Filters filters = url.filters();
    long wanted = filters.of(facet).stream().filter(choice -> !choice.excluded()).count();
    if (!facet.several() || wanted < 2 && filters.match(facet) == Match.ANY) {
      return List.of();
    }
    return Arrays.stream(Match.values())
        .map(
            match ->
                new MatchLink(
                    Texts.text("facet.match." + match.label()),
                    url.withFilters(filters.with(facet, match)).href(),
                    filters.match(facet) == match))
        .toList();
  }
}
