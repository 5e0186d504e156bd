package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** A real index over a few conversations, numbered from 1 in their order. */
final class TestIndex implements AutoCloseable {
  private final SearchIndex index;
  private final List<Conversation> conversations;
  final ConversationSearch search;

  /** What is flagged; may be exchanged at any time. */
  Flags flags = Flags.NONE;

  TestIndex(Path folder, Conversation... conversations) throws Exception {
    this.conversations = List.of(conversations);
    SearchIndex.create(folder.resolve("live"), 0);
    index = SearchIndex.open(folder.resolve("live"), () -> flags);
    publish(folder, 1, 1, this.conversations);
    search =
        new ConversationSearch(
            () -> index,
            oneByOne(number -> this.conversations.get((int) number - 1)),
            new WaitingLine());
  }

  /** Versions that are read one by one. */
  static RowVersions oneByOne(LongFunction<Conversation> version) {
    return numbers -> List.of(() -> version.apply(numbers.getFirst()));
  }

  /** Publishes conversations numbered from {@code first}. */
  void publish(Path folder, long publication, int first, List<Conversation> rows)
      throws IOException {
    Path staged = folder.resolve("staging-" + publication);
    try (StagingIndex staging = SearchIndex.stage(staged)) {
      for (int i = 0; i < rows.size(); i++) {
        staging.add(rows.get(i), first + i, first + i);
      }
      staging.finish(0);
    }
    index.prepare(publication, List.of(staged), List.of());
    index.commit(publication);
  }

  SearchIndex index() {
    return index;
  }

  SearchResult find(String query, String... filters) {
    return search.search(request(query, filters));
  }

  static SearchRequest request(String query, String... filters) {
    Map<String, List<String>> parameters =
        java.util.Arrays.stream(filters)
            .map(f -> f.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    f -> f[0], Collectors.mapping(f -> f[1], Collectors.toList())));
    return new SearchRequest(query, Filters.parse(parameters), Sorting.RELEVANCE, 100, null);
  }

  /** The numbers of the hits, best first. */
  List<Integer> hits(String query, String... filters) {
    List<ConversationId> ids = conversations.stream().map(Conversation::id).toList();
    return find(query, filters).hits().stream().map(hit -> ids.indexOf(hit.id()) + 1).toList();
  }

  /**
   * A facet as {@code value count}, one a line, most frequent first; {@code +} selected, {@code !}
   * excluded.
   */
  static String text(SearchResult result, Facet facet) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .map(v -> (v.selected() ? "+" : v.excluded() ? "!" : "") + v.value() + " " + v.count())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
