package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the address of the statistics page says.
 *
 * @param page the selection, and the two parameters below as written
 * @param by the facet for each of whose values lengths are shown
 * @param other the selection that is compared with; empty for none. In the address it stands in one
 *     parameter, written like an address of Explore.
 */
record StatisticsUrl(PageUrl page, Facet by, Optional<ExploreUrl> other) {
  static final String PAGE = "statistics";
  static final String BY = "by";
  static final String WITH = "with";

  /** Everything, by language. */
  static final StatisticsUrl START =
      new StatisticsUrl(PageUrl.start(PAGE), Facet.LANGUAGE, Optional.empty());

  /** Facets that lengths are shown by, in the order of the menu. */
  static final List<Facet> BYS =
      List.of(
          Facet.LANGUAGE,
          Facet.STAGE,
          Facet.TASK,
          Facet.TASK_EVOL,
          Facet.TURN_EVOL,
          Facet.SCRIPT,
          Facet.RESOURCE,
          Facet.DATASET);

  /**
   * An address, understood.
   *
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(StatisticsUrl url, List<String> notices) {}

  static Reading read(Map<String, List<String>> parameters) {
    PageUrlReader.Reading read = PageUrlReader.read(PAGE, Set.of(BY, WITH), parameters);
    List<String> notices = new ArrayList<>(read.notices());
    PageUrl page = read.url();
    Facet by = Facet.LANGUAGE;
    if (!page.of(BY).isEmpty()) {
      String text = page.of(BY).getFirst();
      Optional<Facet> asked = Facet.ofParameter(text).filter(BYS::contains);
      asked.ifPresentOrElse(facet -> {}, () -> notices.add(Texts.text("notice.by", text)));
      by = asked.orElse(by);
    }
    Optional<ExploreUrl> other =
        page.of(WITH).stream().findFirst().map(text -> other(text, notices));
    return new Reading(START.withPage(page).by(by).comparing(other), List.copyOf(notices));
  }

  private static ExploreUrl other(String text, List<String> notices) {
    ExploreUrlReader.Reading read =
        ExploreUrlReader.read(QueryParameters.fromString(text).getParameters());
    notices.addAll(read.notices());
    return read.url().sorted(Sorting.RELEVANCE);
  }

  private StatisticsUrl withPage(PageUrl page) {
    return new StatisticsUrl(page, by, other);
  }

  /** The same with other filters of the page's own selection. */
  StatisticsUrl narrowed(Filters filters) {
    return withPage(page.withFilters(filters));
  }

  /** The same by another facet. */
  StatisticsUrl by(Facet by) {
    List<String> values = by == Facet.LANGUAGE ? List.of() : List.of(by.parameter());
    return new StatisticsUrl(page.with(BY, values), by, other);
  }

  /** The same beside another selection, or none. */
  StatisticsUrl comparing(Optional<ExploreUrl> other) {
    List<String> values =
        other.map(o -> List.of(o.queryParameters().getQueryString())).orElse(List.of());
    return new StatisticsUrl(page.with(WITH, values), by, other);
  }

  /** Both selections in each other's place; the filters then change the one that was beside. */
  StatisticsUrl swapped() {
    ExploreUrl mine = page.explored();
    return other
        .map(
            o ->
                withPage(page.withQuery(o.query()).withFilters(o.filters()))
                    .comparing(Optional.of(mine)))
        .orElse(this);
  }

  String href() {
    return page.href();
  }
}
