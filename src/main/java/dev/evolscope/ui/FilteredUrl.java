package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.Sorting;

/**
 * The address of a page that shows what a query and filters select. The parameters of the selection
 * are the same on every such page.
 */
interface FilteredUrl {
  /** As typed; empty for everything. */
  String query();

  Filters filters();

  /** The same page and filters with another query. */
  FilteredUrl withQuery(String query);

  /** The same page and query with other filters. */
  FilteredUrl withFilters(Filters filters);

  /** How many conversations are selected, and the counts of every facet; none of them is wanted. */
  default SearchRequest countRequest() {
    return new SearchRequest(query(), filters(), Sorting.SOURCE, 0, null);
  }

  /** The parameters as Vaadin's router takes them. */
  QueryParameters queryParameters();

  /** A link to this, relative to the application's root. */
  String href();
}
