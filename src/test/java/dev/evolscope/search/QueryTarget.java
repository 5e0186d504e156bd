package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * What the fuzzer calls with the bytes of a query: whatever they are, there is an answer, and twice
 * the same one.
 */
public final class QueryTarget {
  /** Half a pair: bytes that are no UTF-8 stand for it. */
  private static final char LONE = '\ud83d';

  private static final TestIndex INDEX = index();

  private QueryTarget() {}

  /** Jazzer finds it by its name. */
  public static void fuzzerTestOneInput(byte[] data) {
    String query = new String(data, StandardCharsets.UTF_8).replace('\ufffd', LONE);
    long total = total(query);
    if (total < 0 || total > rows().length || total != total(query)) {
      throw new AssertionError("%d hits, then %d".formatted(total, total(query)));
    }
  }

  private static long total(String query) {
    return INDEX
        .search
        .search(new SearchRequest(query, Filters.NONE, Sorting.RELEVANCE, 10, null))
        .total();
  }

  private static TestIndex index() {
    try {
      return new TestIndex(Files.createTempDirectory("evolscope-fuzz"), rows());
    } catch (Exception e) {
      throw new IllegalStateException("no index to search", e);
    }
  }

  static Conversation[] rows() {
    return new Conversation[] {
      conversation().user("the river flows to the sea").assistant("a <b>river</b>").build(),
      conversation().in("Standard Arabic").user("من هو المعلم").says("tool", "\ufdfa").build(),
      conversation().in("Simplified Chinese").user("中国 한국 ภาษา か").build()
    };
  }
}
