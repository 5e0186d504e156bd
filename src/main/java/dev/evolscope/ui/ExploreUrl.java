package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.Sorting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the explore page says; the page's whole state.
 *
 * @param query as typed; empty for everything
 * @param trail cursors of the pages walked through, the last being the one shown; empty on the
 *     first page. A cursor knows no way back, so the way stands in the address.
 * @param open the result that is read beside the list; null for none chosen. Another search or page
 *     lets go of it.
 */
record ExploreUrl(
    String query,
    Filters filters,
    Sorting sorting,
    List<String> trail,
    @Nullable ConversationId open)
    implements FilteredUrl {
  static final String QUERY = "q";
  static final String SORT = "sort";
  static final String AFTER = "after";
  static final String OPEN = "open";

  /** Everything, first page. */
  static final ExploreUrl START = new ExploreUrl("", Filters.NONE, Sorting.RELEVANCE, List.of());

  /** Hits on a page. */
  private static final int PAGE = 20;

  /** Servers refuse longer addresses; walking back from beyond it ends this many pages earlier. */
  private static final int LONGEST_TRAIL = 40;

  ExploreUrl {
    int surplus = Math.max(0, trail.size() - LONGEST_TRAIL);
    trail = List.copyOf(trail.subList(surplus, trail.size()));
  }

  /** A page of results, none of them chosen. */
  ExploreUrl(String query, Filters filters, Sorting sorting, List<String> trail) {
    this(query, filters, sorting, trail, null);
  }

  /** The parameters that {@link ExploreUrlReader} reads as this; defaults are left out. */
  SequencedMap<String, List<String>> parameters() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    if (!query.isEmpty()) {
      parameters.put(QUERY, List.of(query));
    }
    parameters.putAll(filters.parameters());
    if (sorting != Sorting.RELEVANCE) {
      parameters.put(SORT, List.of(sorting.label()));
    }
    if (!trail.isEmpty()) {
      parameters.put(AFTER, trail);
    }
    if (open != null) {
      parameters.put(OPEN, List.of(open.text()));
    }
    return parameters;
  }

  @Override
  public QueryParameters queryParameters() {
    return new QueryParameters(parameters());
  }

  @Override
  public String href() {
    String query = queryParameters().getQueryString();
    return query.isEmpty() ? "./" : "?" + query;
  }

  /** The same filters and order with another query, first page. */
  @Override
  public ExploreUrl withQuery(String query) {
    return new ExploreUrl(query.strip(), filters, sorting, List.of());
  }

  /** The same query and order with other filters, first page. */
  @Override
  public ExploreUrl withFilters(Filters filters) {
    return new ExploreUrl(query, filters, sorting, List.of());
  }

  /** The same search in another order, first page. */
  ExploreUrl sorted(Sorting sorting) {
    return new ExploreUrl(query, filters, sorting, List.of());
  }

  /** The first page of the same search. */
  ExploreUrl first() {
    return new ExploreUrl(query, filters, sorting, List.of());
  }

  /** The page after this one. */
  ExploreUrl next(String cursor) {
    List<String> longer = new ArrayList<>(trail);
    longer.add(cursor);
    return new ExploreUrl(query, filters, sorting, longer);
  }

  /** The page before this one; the first page's is itself. */
  ExploreUrl previous() {
    return trail.isEmpty()
        ? this
        : new ExploreUrl(query, filters, sorting, trail.subList(0, trail.size() - 1));
  }

  /** The same page, another of its results chosen, or none. */
  ExploreUrl opening(@Nullable ConversationId result) {
    return new ExploreUrl(query, filters, sorting, trail, result);
  }

  /** What to ask the search for. */
  SearchRequest request() {
    return new SearchRequest(
        query, filters, sorting, PAGE, trail.isEmpty() ? null : trail.getLast());
  }
}
