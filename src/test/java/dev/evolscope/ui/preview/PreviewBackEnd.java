package dev.evolscope.ui.preview;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Part;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import dev.evolscope.ingest.Report;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.Hit;
import dev.evolscope.search.InvalidCursorException;
import dev.evolscope.search.Mark;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.Snippet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers from a list in memory, slowly and simply. */
@Component
class PreviewBackEnd implements ConversationSearch, ConversationStore, DatasetStore, Imports {
  private final List<Conversation> all = PreviewTexts.all();
  private final Map<Long, ImportStatus> imports = new ConcurrentSkipListMap<>();
  private boolean removed;

  PreviewBackEnd() {
    imports.put(
        1L,
        new ImportStatus(
            1,
            "M2Lingual",
            "full_data.parquet",
            ImportStatus.State.DONE,
            1,
            new Report(
                173_690,
                173_672,
                0,
                0,
                0,
                18,
                new TreeMap<>(Map.of("unknown role type", 12L, "conversation is null", 6L)),
                List.of(
                    "full_data.parquet, row 1841, conversation[3].role: not a text",
                    "full_data.parquet, row 90411, conversation: null")),
            null));
    imports.put(
        2L,
        new ImportStatus(
            2,
            "afriqa",
            "afriqa.jsonl.gz",
            ImportStatus.State.INTERRUPTED,
            0.43,
            new Report(4300, 4300, 0, 0, 0, 0, Map.of(), List.of()),
            "The server was stopped while it ran"));
    imports.put(
        3L,
        new ImportStatus(
            3,
            "xquad",
            "xquad.jsonl.gz",
            ImportStatus.State.RUNNING,
            0.2,
            new Report(2300, 2300, 0, 0, 0, 0, Map.of(), List.of()),
            null));
    imports.put(
        4L,
        new ImportStatus(
            4,
            "broken",
            "broken.csv",
            ImportStatus.State.FAILED,
            0,
            new Report(0, 0, 0, 0, 0, 0, Map.of(), List.of()),
            "broken.csv, line 1: no column is called conversation, messages or prompt; the columns are \"a\", \"b\""));
  }

  private boolean matches(Conversation c, Filters filters, SearchRequest request) {
    for (Facet facet : filters.choices().keySet()) {
      List<String> values = values(c, facet);
      var wanted =
          filters.of(facet).stream().filter(x -> !x.excluded()).map(Filters.Choice::value).toList();
      var unwanted =
          filters.of(facet).stream()
              .filter(Filters.Choice::excluded)
              .map(Filters.Choice::value)
              .toList();
      if (!wanted.isEmpty() && values.stream().noneMatch(wanted::contains)) return false;
      if (values.stream().anyMatch(unwanted::contains)) return false;
    }
    return request.query().isBlank()
        || c.messages().stream().anyMatch(m -> m.content().contains(request.query()));
  }

  private static List<String> values(Conversation c, Facet facet) {
    return switch (facet) {
      case LANGUAGE -> one(c.language() == null ? null : c.language().name());
      case TASK -> one(c.task());
      case STAGE -> one(c.stage().label());
      case TASK_EVOL -> one(c.evol().taskEvol());
      case TURN_EVOL -> c.evol().turnEvols().isEmpty() ? List.of(Facet.NONE) : c.evol().turnEvols();
      case TURNS -> one("" + c.turns());
      case DATASET -> one(c.dataset());
      case RESOURCE -> one(c.language() == null ? "unknown" : c.language().resource().label());
      case SCRIPT -> one(c.language() == null ? "unknown" : c.language().script());
      case FINDING -> List.of(Facet.NONE);
    };
  }

  private static List<String> one(@org.jspecify.annotations.Nullable String value) {
    return List.of(value == null ? Facet.NONE : Facet.escape(value));
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.query().equals("fail")) throw new IllegalStateException("the index cannot be read");
    int from = 0;
    if (request.after() != null) {
      try {
        from = Integer.parseInt(request.after());
      } catch (NumberFormatException e) {
        throw new InvalidCursorException("\"" + request.after() + "\" is no cursor");
      }
    }
    List<Conversation> found =
        removed
            ? List.of()
            : all.stream().filter(c -> matches(c, request.filters(), request)).toList();
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> counts = new TreeMap<>();
      request.filters().of(facet).forEach(c -> counts.put(c.value(), 0L));
      if (!removed)
        all.stream()
            .filter(c -> matches(c, request.filters().with(facet, List.of()), request))
            .forEach(c -> values(c, facet).forEach(v -> counts.merge(v, 1L, Long::sum)));
      List<FacetValue> list = new ArrayList<>();
      counts.forEach(
          (v, n) ->
              list.add(
                  new FacetValue(
                      v,
                      n,
                      request.filters().of(facet).contains(new Filters.Choice(v, false)),
                      request.filters().of(facet).contains(new Filters.Choice(v, true)))));
      list.sort((a, b) -> Long.compare(b.count(), a.count()));
      facets.put(facet, list);
    }
    int to = Math.min(found.size(), from + request.size());
    List<Hit> hits = found.subList(from, to).stream().map(c -> hit(c, request.query())).toList();
    return new SearchResult(
        found.size(),
        Duration.ofMillis(9),
        hits,
        facets,
        to < found.size() ? "" + to : null,
        request.query().startsWith("\"")
            ? List.of("The phrase is not closed: searched as plain words")
            : List.of());
  }

  private static Hit hit(Conversation c, String query) {
    for (int i = 0; i < c.messages().size(); i++) {
      String text = c.messages().get(i).content();
      if (query.isBlank() || text.contains(query)) {
        List<Mark> marks = new ArrayList<>();
        Matcher m = Pattern.compile(query.isBlank() ? "(?!)" : Pattern.quote(query)).matcher(text);
        while (m.find()) marks.add(new Mark(m.start(), m.end()));
        return new Hit(c, List.of(new Snippet(i, c.messages().get(i).role(), text, marks)));
      }
    }
    return new Hit(c, List.of());
  }

  @Override
  public Optional<StoredConversation> find(ConversationId id) {
    return all.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .map(c -> new StoredConversation(c, c.language() != null, null));
  }

  @Override
  public List<Dataset> datasets() {
    return removed
        ? List.of()
        : List.of(
            new Dataset(
                "M2Lingual",
                173_672,
                70,
                List.of(
                    new Part(
                        "full_data.parquet",
                        173_672,
                        "/somewhere/full_data.parquet",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        Instant.parse("2026-11-20T10:15:30Z"),
                        "0.1.0")),
                "CC-BY-NC-SA-4.0",
                "https://example.org/m2lingual",
                null));
  }

  @Override
  public long start(String dataset, String fileName, Path uploaded) {
    long id = imports.size() + 1L;
    imports.put(
        id,
        new ImportStatus(
            id,
            dataset,
            fileName,
            ImportStatus.State.RUNNING,
            0,
            new Report(0, 0, 0, 0, 0, 0, Map.of(), List.of()),
            null));
    return id;
  }

  @Override
  public List<ImportStatus> recent() {
    imports.replaceAll(
        (id, i) ->
            i.state() != ImportStatus.State.RUNNING
                ? i
                : i.progress() > 0.95
                    ? with(i, ImportStatus.State.DONE, 1)
                    : with(i, i.state(), i.progress() + 0.02));
    return new ArrayList<>(imports.values()).reversed();
  }

  private static ImportStatus with(ImportStatus i, ImportStatus.State state, double progress) {
    return new ImportStatus(
        i.id(), i.dataset(), i.part(), state, progress, i.report(), i.message());
  }

  @Override
  public Optional<ImportStatus> find(long id) {
    return Optional.ofNullable(imports.get(id));
  }

  @Override
  public boolean cancel(long id) {
    imports.computeIfPresent(id, (k, i) -> with(i, ImportStatus.State.CANCELLED, i.progress()));
    return true;
  }

  @Override
  public boolean resume(long id) {
    imports.computeIfPresent(id, (k, i) -> with(i, ImportStatus.State.RUNNING, i.progress()));
    return true;
  }

  @Override
  public boolean drop(long id) {
    return imports.remove(id) != null;
  }

  @Override
  public void removeDataset(String name) {
    removed = true;
  }
}
