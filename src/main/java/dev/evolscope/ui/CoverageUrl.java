package dev.evolscope.ui;

import com.vaadin.flow.component.UI;
import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.AxisOrder;
import dev.evolscope.coverage.CoverageRequest;
import dev.evolscope.coverage.Dimensions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the address of the coverage page says; the page's whole state. Reading it is total: what
 * makes no sense becomes the default, with a notice.
 *
 * @param selection query and filters, and the values below as parameters
 * @param target a rule or a kept target's name; empty for none
 * @param numbers whether cells show their numbers
 * @param byCell whether gaps are listed by cell instead of by row
 * @param claims name of a sheet of claims; empty for none
 */
record CoverageUrl(
    PageUrl selection,
    Facet rows,
    Facet columns,
    AxisOrder rowOrder,
    AxisOrder columnOrder,
    String target,
    boolean numbers,
    boolean byCell,
    String claims) {
  static final String PAGE = "coverage";
  static final String ROWS = "rows";
  static final String COLUMNS = "columns";
  static final String ROW_ORDER = "rowsBy";
  static final String COLUMN_ORDER = "columnsBy";
  static final String TARGET = "target";
  static final String DENSITY = "density";
  static final String NUMBERS = "numbers";
  static final String GAPS = "gaps";
  static final String CELLS = "cells";
  static final String CLAIMS = "claims";

  /** The page's own parameters. */
  static final Set<String> OWN =
      Set.of(ROWS, COLUMNS, ROW_ORDER, COLUMN_ORDER, TARGET, DENSITY, GAPS, CLAIMS);

  /** Everything, languages by tasks. */
  static final PageUrl START = PageUrl.start(PAGE);

  /** An address, understood, with what is to be said of it. */
  record Reading(CoverageUrl url, List<String> notices) {}

  static Reading read(Map<String, List<String>> parameters) {
    PageUrlReader.Reading reading = PageUrlReader.read(PAGE, OWN, parameters);
    List<String> notices = new ArrayList<>(reading.notices());
    PageUrl given = reading.url();
    Facet rows = dimension(given, ROWS, CoverageRequest.ROWS, notices);
    Facet columns = dimension(given, COLUMNS, other(rows), notices);
    if (rows == columns) {
      notices.add(Texts.text("coverage.same", Texts.text("facet.lower." + rows.parameter())));
      columns = other(rows);
    }
    CoverageUrl url =
        new CoverageUrl(
            PageUrl.start(PAGE).withQuery(given.query()).withFilters(given.filters()),
            rows,
            columns,
            order(given, ROW_ORDER, notices),
            order(given, COLUMN_ORDER, notices),
            single(given, TARGET).orElse(""),
            flag(given, DENSITY, NUMBERS, notices),
            flag(given, GAPS, CELLS, notices),
            single(given, CLAIMS).orElse(""));
    return new Reading(url, List.copyOf(notices));
  }

  private static Facet other(Facet rows) {
    return rows == CoverageRequest.COLUMNS ? CoverageRequest.ROWS : CoverageRequest.COLUMNS;
  }

  private static Optional<String> single(PageUrl given, String name) {
    return given.of(name).stream().findFirst().filter(value -> !value.isBlank());
  }

  private static Facet dimension(
      PageUrl given, String name, Facet otherwise, List<String> notices) {
    Optional<String> value = single(given, name);
    Optional<Facet> facet = value.flatMap(Dimensions::named);
    if (value.isPresent() && facet.isEmpty()) {
      notices.add(Texts.text("notice.value", name, value.get()));
    }
    return facet.orElse(otherwise);
  }

  private static AxisOrder order(PageUrl given, String name, List<String> notices) {
    Optional<String> value = single(given, name);
    Optional<AxisOrder> order =
        Arrays.stream(AxisOrder.values())
            .filter(o -> value.isPresent() && o.label().equals(value.get()))
            .findFirst();
    if (value.isPresent() && order.isEmpty()) {
      notices.add(Texts.text("notice.value", name, value.get()));
    }
    return order.orElse(AxisOrder.NAME);
  }

  private static boolean flag(PageUrl given, String name, String on, List<String> notices) {
    Optional<String> value = single(given, name);
    if (value.isPresent() && !value.get().equals(on)) {
      notices.add(Texts.text("notice.value", name, value.get()));
    }
    return value.isPresent() && value.get().equals(on);
  }

  /** What to count. */
  CoverageRequest request() {
    return new CoverageRequest(rows, columns, selection.query(), selection.filters(), target);
  }

  /** Rows as columns and columns as rows, each in its order. */
  CoverageUrl swapped() {
    return new CoverageUrl(
        selection, columns, rows, columnOrder, rowOrder, target, numbers, byCell, claims);
  }

  /** The same with other dimensions. */
  CoverageUrl withAxes(Facet rows, Facet columns) {
    return new CoverageUrl(
        selection, rows, columns, rowOrder, columnOrder, target, numbers, byCell, claims);
  }

  /** A link to the same with another value of one parameter; empty for its default. */
  String with(String name, String value) {
    return other(name, value).href();
  }

  /** Leads there at once. */
  void go(String name, String value) {
    UI.getCurrent().navigate(PAGE, other(name, value).queryParameters());
  }

  private PageUrl other(String name, String value) {
    return url().with(name, value.isEmpty() ? List.of() : List.of(value));
  }

  /** The address; what is a default is left out. */
  PageUrl url() {
    Map<String, List<String>> own = new LinkedHashMap<>();
    put(own, ROWS, rows == CoverageRequest.ROWS ? "" : rows.parameter());
    put(own, COLUMNS, columns == other(rows) ? "" : columns.parameter());
    put(own, ROW_ORDER, rowOrder == AxisOrder.NAME ? "" : rowOrder.label());
    put(own, COLUMN_ORDER, columnOrder == AxisOrder.NAME ? "" : columnOrder.label());
    put(own, TARGET, target);
    put(own, DENSITY, numbers ? NUMBERS : "");
    put(own, GAPS, byCell ? CELLS : "");
    put(own, CLAIMS, claims);
    return new PageUrl(PAGE, selection.query(), selection.filters(), own);
  }

  String href() {
    return url().href();
  }

  /** A call of the API for the same coverage, relative to the application's root. */
  String api(String call) {
    PageUrl asked =
        new PageUrl(
            "api/v1/coverage" + call,
            selection.query(),
            selection.filters(),
            Map.of(ROWS, List.of(rows.parameter()), COLUMNS, List.of(columns.parameter())));
    return (target.isEmpty() ? asked : asked.with(TARGET, List.of(target))).href();
  }

  private static void put(Map<String, List<String>> own, String name, String value) {
    if (!value.isEmpty()) {
      own.put(name, List.of(value));
    }
  }
}
