package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.Dimensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the quality page says; the page's whole state.
 *
 * @param selection query and filters
 * @param by by whose values checks are counted
 * @param trend the dataset whose versions are compared; empty to choose by the selection
 * @param from number of the earlier version; null for the one before {@code to}
 * @param to number of the later version; null for the newest
 */
record QualityUrl(
    PageUrl selection, Facet by, String trend, @Nullable Long from, @Nullable Long to) {
  static final String PAGE = "quality";
  static final String BY = "by";
  static final String TREND = "trend";
  static final String FROM = "from";
  static final String TO = "to";

  /** The page's own parameters. */
  static final Set<String> OWN = Set.of(BY, TREND, FROM, TO);

  /** Everything, by language. */
  static final PageUrl START = PageUrl.start(PAGE);

  /** An address, understood, with what is to be said of it. */
  record Reading(QualityUrl url, List<String> notices) {}

  static Reading read(Map<String, List<String>> parameters) {
    PageUrlReader.Reading reading = PageUrlReader.read(PAGE, OWN, parameters);
    List<String> notices = new ArrayList<>(reading.notices());
    PageUrl given = reading.url();
    Optional<String> by = single(given, BY);
    Optional<Facet> facet = by.flatMap(Dimensions::named);
    if (by.isPresent() && facet.isEmpty()) {
      notices.add(Texts.text("notice.value", BY, by.get()));
    }
    QualityUrl url =
        new QualityUrl(
            START.withQuery(given.query()).withFilters(given.filters()),
            facet.orElse(Facet.LANGUAGE),
            single(given, TREND).orElse(""),
            version(given, FROM, notices),
            version(given, TO, notices));
    return new Reading(url, List.copyOf(notices));
  }

  private static Optional<String> single(PageUrl given, String name) {
    return given.of(name).stream().findFirst().filter(value -> !value.isBlank());
  }

  private static @Nullable Long version(PageUrl given, String name, List<String> notices) {
    Optional<String> text = single(given, name);
    if (text.isEmpty()) {
      return null;
    }
    if (text.get().matches("[0-9]{1,18}")) {
      return Long.valueOf(text.get());
    }
    notices.add(Texts.text("notice.version", name, text.get()));
    return null;
  }

  /** The same by another facet. */
  QualityUrl by(Facet other) {
    return new QualityUrl(selection, other, trend, from, to);
  }

  /** The address; what is a default is left out. */
  PageUrl url() {
    Map<String, List<String>> own = new HashMap<>();
    put(own, BY, by == Facet.LANGUAGE ? "" : by.parameter());
    put(own, TREND, trend);
    put(own, FROM, from == null ? "" : from.toString());
    put(own, TO, to == null ? "" : to.toString());
    return new PageUrl(PAGE, selection.query(), selection.filters(), own);
  }

  private static void put(Map<String, List<String>> own, String name, String value) {
    if (!value.isEmpty()) {
      own.put(name, List.of(value));
    }
  }

  /** The report of the same selection, relative to the application's root. */
  String report(String format) {
    return new PageUrl(
            "api/v1/quality/report",
            selection.query(),
            selection.filters(),
            Map.of("format", List.of(format)))
        .href();
  }
}
