package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.Sorting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the address of a page other than Explore says: a selection, and parameters of the page's
 * own. {@link PageUrlReader} reads it.
 *
 * @param page path below the application's root, such as {@code statistics}
 * @param query as typed; empty for everything
 * @param own values by the names of the page's own parameters; what stands for a default is left
 *     out by the page
 */
record PageUrl(String page, String query, Filters filters, Map<String, List<String>> own)
    implements FilteredUrl {

  PageUrl {
    own = Map.copyOf(own);
  }

  /** The page with everything selected and all defaults. */
  static PageUrl start(String page) {
    return new PageUrl(page, "", Filters.NONE, Map.of());
  }

  @Override
  public PageUrl withQuery(String query) {
    return new PageUrl(page, query.strip(), filters, own);
  }

  @Override
  public PageUrl withFilters(Filters filters) {
    return new PageUrl(page, query, filters, own);
  }

  /** The same with other values of one of the page's own parameters; none for its default. */
  PageUrl with(String name, List<String> values) {
    Map<String, List<String>> other = new HashMap<>(own);
    other.remove(name);
    if (!values.isEmpty()) {
      other.put(name, List.copyOf(values));
    }
    return new PageUrl(page, query, filters, other);
  }

  /** The values of one of the page's own parameters, possibly none. */
  List<String> of(String name) {
    return own.getOrDefault(name, List.of());
  }

  /** The conversations that are selected here, in Explore. */
  ExploreUrl explored() {
    return new ExploreUrl(query, filters, Sorting.RELEVANCE, List.of());
  }

  /**
   * Those of them that have a value, in Explore, as {@link Filters#having} says.
   *
   * @param value escaped as in {@link Facet#escape}, or {@link Facet#NONE}
   */
  ExploreUrl explored(Facet facet, String value) {
    return explored().withFilters(filters.having(facet, value));
  }

  /** The selection and the page's own parameters. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new HashMap<>();
    if (!query.isEmpty()) {
      parameters.put(ExploreUrl.QUERY, List.of(query));
    }
    parameters.putAll(filters.parameters());
    parameters.putAll(own);
    return parameters;
  }

  @Override
  public QueryParameters queryParameters() {
    return new QueryParameters(parameters());
  }

  @Override
  public String href() {
    String parameters = queryParameters().getQueryString();
    return parameters.isEmpty() ? page : page + "?" + parameters;
  }
}
