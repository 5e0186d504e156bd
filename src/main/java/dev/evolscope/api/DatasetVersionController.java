package dev.evolscope.api;

import dev.evolscope.conversation.ChangeCounts;
import dev.evolscope.conversation.ChangeKind;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.DatasetVersion;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.RowChange;
import dev.evolscope.conversation.VersionDifference;
import dev.evolscope.conversation.VersionDifference.ValueCount;
import dev.evolscope.conversation.VersionSpan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions that datasets have had, and what differs between two of them. */
@RestController
class DatasetVersionController {
  private static final int MOST = 100;
  private static final int FEW = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DatasetVersions versions;

  DatasetVersionController(DatasetVersions versions) {
    this.versions = versions;
  }

  record VersionAnswer(
      long version, @Nullable String part, boolean removal, Instant at, long rows) {}

  record ChangesAnswer(
      long from,
      long to,
      ChangeCounts total,
      Map<String, List<CountAnswer>> facets,
      List<ChangeAnswer> rows,
      @Nullable String next) {}

  record CountAnswer(String value, long added, long removed, long changed) {}

  record ChangeAnswer(
      @Nullable String before, @Nullable String after, @Nullable String sourceId, String url) {}

  @Operation(
      summary = "The versions that a dataset has had",
      description =
          "Oldest first: what it was after each import of a part, or after its removal. A version's number is its import's.")
  @GetMapping("/api/v1/datasets/{name}/versions")
  List<VersionAnswer> versions(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    List<DatasetVersion> all = versions.of(name);
    if (all.isEmpty()) {
      throw missing(name);
    }
    return all.stream()
        .map(
            v ->
                new VersionAnswer(
                    v.act(), v.removal() ? null : v.part(), v.removal(), v.at(), v.rows()))
        .toList();
  }

  @Operation(
      summary = "What differs between two versions of a dataset",
      description =
          """
          Rows added, removed and changed, in all and by language, task, stage and Evol type; exact. Rows pair by source id \
          where it is present and unique in both versions of a part, else by content. A changed row counts under the values \
          of its later version. With kind, those rows are listed. The first comparison of two versions reads the rows that \
          differ, and may have to be asked for again: 503 with Retry-After.""")
  @GetMapping("/api/v1/datasets/{name}/changes")
  ChangesAnswer changes(
      @PathVariable String name,
      @Parameter(description = "number of the earlier version; 0 for before the first import")
          @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = "number of the later version; the newest unless given")
          @RequestParam(required = false)
          @Nullable String to,
      @Parameter(description = "added, removed or changed: lists these rows")
          @RequestParam(required = false)
          @Nullable String kind,
      @RequestParam(required = false) @Nullable List<String> language,
      @RequestParam(required = false) @Nullable List<String> task,
      @RequestParam(required = false) @Nullable List<String> stage,
      @RequestParam(required = false) @Nullable List<String> taskEvol,
      @RequestParam(required = false) @Nullable List<String> turnEvol,
      @Parameter(description = "any (default) or all of the multi-turn Evol types given")
          @RequestParam(required = false)
          @Nullable String turnEvolMatch,
      @Parameter(description = "rows of a page, 1 to 100") @RequestParam(required = false)
          @Nullable String size,
      @Parameter(description = "next of the page before") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters =
        Parameters.only(
            given,
            "from",
            "to",
            "kind",
            "language",
            "task",
            "stage",
            "taskEvol",
            "turnEvol",
            "turnEvolMatch",
            "size",
            "after");
    VersionSpan span = span(name, parameters);
    Filters filters = parameters.filters();
    int most = parameters.number("size", FEW, 1, MOST);
    RowChange.Place place = place(parameters);
    if (!versions.prepare(span, PATIENCE).complete()) {
      throw new NotReadyException("The rows that differ are being read: ask again");
    }
    VersionDifference difference = versions.difference(span, filters);
    List<RowChange> rows =
        kind == null
            ? List.of()
            : versions.changes(
                span,
                parameters.oneOf("kind", ChangeKind.class, ChangeKind.CHANGED),
                filters,
                place,
                most);
    return new ChangesAnswer(
        span.from().act(),
        span.to().act(),
        difference.total(),
        facets(difference),
        rows.stream().map(DatasetVersionController::answer).toList(),
        rows.size() < most ? null : rows.getLast().place().text());
  }

  private VersionSpan span(String name, Parameters parameters) {
    List<DatasetVersion> all = versions.of(name);
    if (all.isEmpty()) {
      throw missing(name);
    }
    long newest = all.getLast().act();
    long to = version(parameters, "to", newest, all);
    long from = version(parameters, "from", before(to, all), all);
    VersionSpan span = versions.span(name, from, to).orElseThrow(() -> missing(name));
    if (span.from().act() != from) {
      throw new BadParameterException(
          "from", "version %d is later than version %d: change places".formatted(from, to));
    }
    return span;
  }

  /** The version before, or before everything. */
  private static long before(long version, List<DatasetVersion> all) {
    long before = DatasetVersion.NOTHING.act();
    for (DatasetVersion one : all) {
      if (one.act() == version) {
        return before;
      }
      before = one.act();
    }
    return before;
  }

  private static long version(
      Parameters parameters, String name, long otherwise, List<DatasetVersion> all) {
    String text = parameters.optional(name);
    if (text == null) {
      return otherwise;
    }
    return all.stream()
        .map(DatasetVersion::act)
        .filter(act -> Long.toString(act).equals(text))
        .findFirst()
        .or(() -> text.equals("0") ? java.util.Optional.of(0L) : java.util.Optional.empty())
        .orElseThrow(
            () ->
                new BadParameterException(
                    name,
                    "\"%s\" is no version of the dataset; see its versions"
                        .formatted(Quoted.of(text))));
  }

  private static RowChange.Place place(Parameters parameters) {
    String text = parameters.optional("after");
    return text == null
        ? RowChange.Place.START
        : RowChange.Place.parse(text)
            .orElseThrow(
                () ->
                    new BadParameterException(
                        "after", "\"%s\" is no next of any page".formatted(Quoted.of(text))));
  }

  private static Map<String, List<CountAnswer>> facets(VersionDifference difference) {
    Map<String, List<CountAnswer>> facets = new LinkedHashMap<>();
    for (Facet facet : VersionDifference.FACETS) {
      facets.put(
          facet.parameter(),
          difference.facets().getOrDefault(facet, List.of()).stream()
              .map(DatasetVersionController::answer)
              .toList());
    }
    return facets;
  }

  private static CountAnswer answer(ValueCount count) {
    ChangeCounts counts = count.counts();
    return new CountAnswer(count.value(), counts.added(), counts.removed(), counts.changed());
  }

  private static ChangeAnswer answer(RowChange change) {
    Conversation before = change.before();
    Conversation after = change.after();
    Conversation shown = after != null ? after : java.util.Objects.requireNonNull(before);
    String url =
        before == null || after == null
            ? shown.url()
            : "/compare?left=" + before.id() + "&right=" + after.id();
    return new ChangeAnswer(
        before == null ? null : before.id().text(),
        after == null ? null : after.id().text(),
        shown.sourceId(),
        url);
  }

  private static NotFoundException missing(String name) {
    return new NotFoundException("No dataset \"" + Quoted.of(name) + "\" was ever imported");
  }
}
