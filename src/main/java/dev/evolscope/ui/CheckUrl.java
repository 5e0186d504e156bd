package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the address of a check's page says.
 *
 * @param check its id
 * @param selection query and filters but that for findings, which is the page's own
 * @param next cursor of a following page of what it flags; empty on the first
 */
record CheckUrl(String check, PageUrl selection, String next) {
  static final String NEXT = "next";

  /** A page before its id. */
  static final String PREFIX = QualityUrl.PAGE + "/";

  /** An address, understood, with what is to be said of it. */
  record Reading(CheckUrl url, List<String> notices) {}

  static Reading read(String check, Map<String, List<String>> parameters) {
    PageUrlReader.Reading read = PageUrlReader.read(PREFIX + check, Set.of(NEXT), parameters);
    PageUrl given = read.url();
    String next = given.of(NEXT).stream().findFirst().orElse("");
    return new Reading(of(check, given).behind(next), read.notices());
  }

  /** The page of a check over a selection, from its beginning. */
  static CheckUrl of(String check, PageUrl selection) {
    Filters filters = selection.filters().with(Facet.FINDING, List.of());
    PageUrl page = new PageUrl(PREFIX + check, selection.query(), filters, Map.of());
    return new CheckUrl(check, page, "");
  }

  /** A link to a check's page over everything. */
  static String page(String check) {
    return PREFIX + check;
  }

  /** The same list from a cursor on; empty for its beginning. */
  CheckUrl behind(String cursor) {
    return new CheckUrl(check, selection, cursor);
  }

  /** The conversations that it flags, in Explore. */
  ExploreUrl flagged() {
    return selection.explored().withFilters(filters());
  }

  /** The selection, and that the check flags it. */
  Filters filters() {
    return selection.filters().with(Facet.FINDING, List.of(new Choice(check, false)));
  }

  /** The address. */
  String href() {
    return selection.with(NEXT, next.isEmpty() ? List.of() : List.of(next)).href();
  }
}
