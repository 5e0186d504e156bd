package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any text is a query: it never throws, and always has an answer. */
class QueryFuzzTest {
  private static final int QUERIES = 100_000;
  private static final List<String> ALPHABET =
      List.of(
          "(",
          ")",
          "\"",
          "“",
          "”",
          "„",
          "«",
          "»",
          "-",
          "--",
          "OR",
          " OR ",
          "AND",
          "NOT",
          "*",
          "?",
          "~",
          "^2",
          ":",
          "role:",
          "role:user",
          "ROLE:Tool",
          "\\",
          "/",
          "[",
          "]",
          "{",
          "}",
          "!",
          " ",
          " ",
          " ",
          "\t",
          "\n",
          "\u0000",
          "\u0001",
          "\u0002",
          "\u0003",
          "\u00a0",
          "\u3000",
          "a",
          "river",
          "sea",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "中国",
          "国",
          "か",
          "한국",
          "ภาษา",
          "معلم",
          "\u0640",
          "क्षि",
          "\u200d",
          "\u200c",
          "\u200b",
          "\ufeff",
          "\u202e",
          "👩\u200d👧",
          "🇩🇪",
          "\ufdfa",
          "ﬁ",
          "Ⅷ",
          "٣",
          "1e9",
          "0x",
          "\ud83d",
          "\ude00",
          "\uffff",
          "'",
          "’",
          ".",
          "<b>");

  @TempDir Path folder;

  @Test
  void noTextIsRefused() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    try (TestIndex index = new TestIndex(folder, rows())) {
      for (int i = 0; i < QUERIES; i++) {
        String query = query(random);
        try {
          SearchResult result =
              index.search.search(
                  new SearchRequest(query, Filters.NONE, Sorting.RELEVANCE, i % 10, null));
          assertThat(result.total()).isBetween(0L, 3L);
        } catch (RuntimeException | AssertionError e) {
          fail("seed %d: query %s".formatted(seed, escaped(query)), e);
        }
      }
    }
  }

  @Test
  void extremesAreAnswered() throws Exception {
    try (TestIndex index = new TestIndex(folder, rows())) {
      for (String query :
          List.of(
              "(".repeat(100_000),
              "-".repeat(100_000),
              "a ".repeat(100_000),
              "\"".repeat(9_999),
              "a".repeat(1_000_000),
              "\ufdfa".repeat(2_000),
              "-(".repeat(1_000) + "a",
              "a* ".repeat(100),
              "role:user a* ".repeat(50),
              "role:" + "x".repeat(1_900),
              "中".repeat(2_000),
              "\"" + "中 ".repeat(900) + "\"",
              "ภ".repeat(2_000),
              "한".repeat(2_000))) {
        assertThat(index.find(query).total()).isBetween(0L, 3L);
      }
    }
  }

  private static Conversation[] rows() {
    return new Conversation[] {
      conversation().user("the river flows to the sea").assistant("a <b>river</b>").build(),
      conversation().in("Standard Arabic").user("من هو المعلم").says("tool", "\ufdfa").build(),
      conversation().in("Simplified Chinese").user("中国 한국 ภาษา か").build()
    };
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    for (int n = random.nextInt(14); n > 0; n--) {
      query.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
      if (random.nextInt(3) == 0) {
        query.append(' ');
      }
    }
    return query.toString();
  }

  private static String escaped(String query) {
    StringBuilder out = new StringBuilder();
    query
        .chars()
        .forEach(c -> out.append(c < 127 && c > 31 ? "" + (char) c : "\\u%04x".formatted(c)));
    return out.toString();
  }
}
