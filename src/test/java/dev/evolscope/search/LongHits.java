package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Value;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** A process that searches a hundred rows of 16 MB each, in the heap that it was given. */
final class LongHits {
  private static final int HITS = 100;

  private LongHits() {}

  public static void main(String[] folder) throws Exception {
    List<Conversation> rows =
        IntStream.range(0, HITS).mapToObj(i -> conversation().user("river " + i).build()).toList();
    try (TestIndex index = new TestIndex(Path.of(folder[0]), rows.toArray(Conversation[]::new))) {
      ConversationSearch search =
          new ConversationSearch(
              index::index,
              TestIndex.oneByOne(number -> longer(rows.get((int) number - 1))),
              new WaitingLine());
      SearchResult found =
          search.search(new SearchRequest("river", Filters.NONE, Sorting.RELEVANCE, HITS, null));
      System.out.println(found.hits().size() + " hits");
    }
  }

  private static Conversation longer(Conversation row) {
    LinkedHashMap<String, Value> fields = new LinkedHashMap<>(row.row().values());
    fields.put("other", new Value.Text("x".repeat(16 << 20)));
    return new Conversation(
        row.id(),
        row.dataset(),
        row.part(),
        null,
        row.language(),
        "t".repeat(1 << 20),
        row.stage(),
        row.evol(),
        row.messages(),
        new Value.Fields(fields));
  }
}
