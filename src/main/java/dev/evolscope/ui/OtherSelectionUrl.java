package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Filters;
import java.util.Optional;

/** The statistics page as the address of the selection that stands beside the page's own. */
record OtherSelectionUrl(StatisticsUrl url, ExploreUrl other) implements FilteredUrl {
  @Override
  public String query() {
    return other.query();
  }

  @Override
  public Filters filters() {
    return other.filters();
  }

  @Override
  public OtherSelectionUrl withQuery(String query) {
    return with(other.withQuery(query));
  }

  @Override
  public OtherSelectionUrl withFilters(Filters filters) {
    return with(other.withFilters(filters));
  }

  private OtherSelectionUrl with(ExploreUrl selection) {
    return new OtherSelectionUrl(url.comparing(Optional.of(selection)), selection);
  }

  @Override
  public QueryParameters queryParameters() {
    return url.page().queryParameters();
  }

  @Override
  public String href() {
    return url.href();
  }
}
