package dev.evolscope.cli;

import static org.awaitility.Awaitility.await;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.ingest.ImportRequest;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import dev.evolscope.ingest.Report;
import dev.evolscope.quality.Checks;
import dev.evolscope.quality.QualityProgress;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.Hit;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SearchResult;
import dev.evolscope.search.Sorting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A home on the disk, and what tests ask of it. */
final class TestHome implements AutoCloseable {
  private final Path folder;
  private Checks checks;
  private Home home;

  TestHome(Path folder) throws IOException {
    this(folder, Checks.ofProgram());
  }

  TestHome(Path folder, Checks checks) throws IOException {
    this.folder = folder;
    this.checks = checks;
    this.home = Home.open(folder, checks);
  }

  Home home() {
    return home;
  }

  Imports imports() {
    return home.imports();
  }

  Path index() {
    return folder.resolve("index");
  }

  /** Closes; {@link #open} goes on. */
  @Override
  public void close() {
    home.close();
  }

  void open() throws IOException {
    home = Home.open(folder, checks);
  }

  /** Goes on with other checks, as another version of the program would. */
  void reopen(Checks others) throws IOException {
    checks = others;
    reopen();
  }

  /** Waits until what is loaded is checked, or cannot be. */
  QualityProgress checked() {
    home.checkFromNowOn();
    return await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(60))
        .until(() -> home.quality().progress(), QualityProgress::ended);
  }

  /** What checks noticed in the one conversation that a query finds, one a line. */
  String noticed(String query) {
    return noticed(idOf(query));
  }

  String noticed(ConversationId id) {
    return home.quality().findings(id).stream()
        .map(
            noticed ->
                "%s%s %s %s %s"
                    .formatted(
                        noticed.flagged() ? "" : "(below) ",
                        noticed.finding().check(),
                        noticed.finding().score(),
                        noticed.finding().span(),
                        noticed.finding().details()))
        .collect(Collectors.joining("\n"));
  }

  /** The values of the facet finding with their counts. */
  String findingFacet() {
    return facets().getOrDefault(Facet.FINDING, List.of()).stream()
        .map(value -> value.value() + " " + value.count())
        .collect(Collectors.joining(", "));
  }

  void reopen() throws IOException {
    close();
    open();
  }

  static Path write(Path file, List<String> lines) throws IOException {
    return Files.write(file, lines);
  }

  /** A row as JSON: an id (null for none), a prompt and its reply. */
  static String row(@Nullable String id, String prompt) {
    String own = id == null ? "" : "\"id\":\"%s\",".formatted(id);
    return """
        {%s"language":"English","task":"general","conversation":[\
        {"role":"user","content":"%s"},{"role":"assistant","content":"Understood."}]}"""
        .formatted(own, prompt);
  }

  /** A message of a tree as a row of its own; without a parent it is the first. */
  static String threadRow(String tree, String id, @Nullable String parent, String text) {
    return "{\"message_tree_id\":\"%s\",\"message_id\":\"%s\",\"parent_id\":%s,\"role\":\"%s\",\"text\":\"%s\",\"lang\":\"de\"}"
        .formatted(
            tree,
            id,
            parent == null ? "null" : "\"" + parent + "\"",
            parent == null ? "prompter" : "assistant",
            text);
  }

  /** Imports lines as {@code test/part.jsonl} and waits for the end. */
  ImportStatus load(String... lines) throws IOException {
    return loadPart("test", "part.jsonl", lines);
  }

  ImportStatus loadPart(String dataset, String part, String... lines) throws IOException {
    return load(dataset, write(folder.resolve(part), List.of(lines)), false);
  }

  ImportStatus append(String... lines) throws IOException {
    return load("test", write(folder.resolve("part.jsonl"), List.of(lines)), true);
  }

  ImportStatus load(String dataset, Path file, boolean append) throws IOException {
    return imports().await(start(dataset, file, append));
  }

  long start(String dataset, Path file, boolean append) throws IOException {
    return start(dataset, file, append, null);
  }

  long start(String dataset, Path file, boolean append, @Nullable Mapping mapping)
      throws IOException {
    String part = file.getFileName().toString();
    return imports()
        .start(
            new ImportRequest(
                dataset, part, file, new ImportOptions(append, mapping, Provenance.UNKNOWN)));
  }

  /** A report's figures in one line. */
  static String figures(ImportStatus status) {
    Report r = status.report();
    return "read %d = added %d + changed %d + unchanged %d + skipped %d; removed %d"
        .formatted(r.read(), r.added(), r.changed(), r.unchanged(), r.skipped(), r.removed());
  }

  SearchResult search(String query) {
    return search(query, 100, null);
  }

  private SearchResult search(String query, int size, @Nullable String after) {
    return home.search()
        .search(new SearchRequest(query, Filters.NONE, Sorting.SOURCE, size, after));
  }

  long total(String query) {
    return search(query).total();
  }

  /** Everything that search shows, in source order. */
  List<Conversation> shown() {
    return stored().stream().map(StoredConversation::conversation).toList();
  }

  /** The same with whether it is current, page by page. */
  private List<StoredConversation> stored() {
    List<StoredConversation> all = new ArrayList<>();
    String after = null;
    do {
      SearchResult page = search("", 100, after);
      page.hits().forEach(hit -> all.add(stored(hit.id())));
      after = page.next();
    } while (after != null);
    return all;
  }

  /** The first user message of everything shown, in source order. */
  List<String> prompts() {
    return shown().stream().map(c -> c.messages().getFirst().content()).toList();
  }

  /** The id of the one conversation that a query finds. */
  ConversationId idOf(String query) {
    List<Hit> hits = search(query).hits();
    if (hits.size() != 1) {
      throw new AssertionError(query + " finds " + hits.size());
    }
    return hits.getFirst().id();
  }

  StoredConversation stored(ConversationId id) {
    return home.conversations().find(id).orElseThrow();
  }

  boolean current(ConversationId id) {
    return stored(id).current();
  }

  Map<Facet, List<FacetValue>> facets() {
    return search("").facets();
  }

  /** Datasets as {@code name rows languages: part rows, …}. */
  List<String> datasets() {
    return home.datasets().datasets().stream().map(TestHome::text).toList();
  }

  private static String text(Dataset dataset) {
    List<String> parts = dataset.parts().stream().map(p -> p.name() + " " + p.rows()).toList();
    return "%s %d %d: %s"
        .formatted(dataset.name(), dataset.rows(), dataset.languages(), String.join(", ", parts));
  }

  private static String text(Conversation conversation) {
    return JsonValues.text(conversation.row());
  }

  /** Everything a visitor can see, to be compared with another time or another home. */
  record Picture(
      List<String> rows, Map<Facet, List<FacetValue>> facets, long total, List<String> datasets) {}

  Picture picture() {
    List<String> rows =
        stored().stream()
            .map(s -> s.conversation().id() + " " + s.current() + " " + text(s.conversation()))
            .toList();
    SearchResult all = search("");
    return new Picture(rows, all.facets(), all.total(), datasets());
  }
}
