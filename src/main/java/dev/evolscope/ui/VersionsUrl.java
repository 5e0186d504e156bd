package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.ChangeKind;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.RowChange;
import dev.evolscope.conversation.VersionSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a comparison of two versions says.
 *
 * @param dataset its name; empty where none is given
 * @param from number of the earlier version; null for the one before {@code to}
 * @param to number of the later version; null for the newest
 * @param kind whose rows are listed; null for none chosen
 * @param after where the list goes on
 */
record VersionsUrl(
    String dataset,
    @Nullable Long from,
    @Nullable Long to,
    @Nullable ChangeKind kind,
    Filters filters,
    RowChange.Place after) {
  static final String PATH = "datasets/versions";
  static final String DATASET = "dataset";
  static final String FROM = "from";
  static final String TO = "to";
  static final String KIND = "kind";
  static final String AFTER = "after";

  /** The newest version of a dataset against the one before. */
  static VersionsUrl of(String dataset) {
    return new VersionsUrl(dataset, null, null, null, Filters.NONE, RowChange.Place.START);
  }

  /** The parameters that {@link VersionsUrlReader} reads as this; defaults are left out. */
  SequencedMap<String, List<String>> parameters() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(DATASET, List.of(dataset));
    if (from != null) {
      parameters.put(FROM, List.of(from.toString()));
    }
    if (to != null) {
      parameters.put(TO, List.of(to.toString()));
    }
    if (kind != null) {
      parameters.put(KIND, List.of(kind.label()));
    }
    parameters.putAll(filters.parameters());
    if (!after.equals(RowChange.Place.START)) {
      parameters.put(AFTER, List.of(after.text()));
    }
    return parameters;
  }

  /** A link to this, relative to the application's root. */
  String href() {
    return PATH + "?" + new QueryParameters(parameters()).getQueryString();
  }

  /** The same with the versions that it stands for, so that a link holds when others come. */
  VersionsUrl at(VersionSpan span) {
    return new VersionsUrl(dataset, span.from().act(), span.to().act(), kind, filters, after);
  }

  /** The rows of a kind, from the first. */
  VersionsUrl listing(@Nullable ChangeKind kind, Filters filters) {
    return new VersionsUrl(dataset, from, to, kind, filters, RowChange.Place.START);
  }

  /** The same list from a place on. */
  VersionsUrl behind(RowChange.Place place) {
    return new VersionsUrl(dataset, from, to, kind, filters, place);
  }
}
