package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Filters;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarSearchTest {
  private static final Conversation BREAD =
      conversation().user("How do I bake rye bread?").assistant("Knead flour and yeast.").build();
  private static final Conversation ROLLS =
      conversation()
          .task("cooking")
          .user("Which flour and yeast for baking bread rolls?")
          .assistant("Rye flour.")
          .build();
  private static final Conversation CAKE =
      conversation().user("Bake a cake with flour").assistant("Mix eggs in.").build();
  private static final Conversation STARS =
      conversation().user("How far away is Sirius?").assistant("Nine light years.").build();
  private static final Conversation CHINESE =
      conversation().in("Simplified Chinese").user("怎么用面粉和酵母烤黑麦面包？").build();
  private static final Conversation TRADITIONAL =
      conversation().in("Traditional Chinese").user("用麵粉和酵母烤麵包").build();
  private static final Conversation OTHER_CHINESE =
      conversation().in("Simplified Chinese").user("天狼星离地球有多远？").build();

  @TempDir Path folder;

  private List<Hit> similar(Conversation to, String query, Filters filters, int size)
      throws Exception {
    Conversation[] rows = {BREAD, ROLLS, CAKE, STARS, CHINESE, TRADITIONAL, OTHER_CHINESE};
    try (TestIndex index = new TestIndex(folder, rows)) {
      return new SimilarSearch(index::index, TestIndex.oneByOne(number -> rows[(int) number - 1]))
          .of(to, query, filters, size);
    }
  }

  private List<ConversationId> similar(Conversation to) throws Exception {
    return similar(to, "", Filters.NONE, 10).stream().map(Hit::id).toList();
  }

  @Test
  void whatSharesMostTellingWordsComesFirstAndItselfNever() throws Exception {
    assertThat(similar(BREAD))
        .startsWith(ROLLS.id())
        .contains(CAKE.id())
        .doesNotContain(BREAD.id(), CHINESE.id());
  }

  @Test
  void simplifiedAndTraditionalTextsAreAlike() throws Exception {
    assertThat(similar(CHINESE)).containsExactly(TRADITIONAL.id());
  }

  @Test
  void sharedWordsAreMarked() throws Exception {
    Snippet first = similar(BREAD, "", Filters.NONE, 1).getFirst().snippets().getFirst();
    assertThat(first.marks().stream().map(m -> first.text().substring(m.from(), m.to())))
        .contains("flour", "bread")
        .doesNotContain("rolls");
  }

  @Test
  void queryFiltersAndSizeNarrow() throws Exception {
    Filters cooking = Filters.parse(Map.of("task", List.of("cooking")));
    assertThat(similar(BREAD, "", cooking, 10)).hasSize(1);
  }

  @Test
  void aQueryNarrows() throws Exception {
    assertThat(similar(BREAD, "cake", Filters.NONE, 10))
        .extracting(Hit::id)
        .containsExactly(CAKE.id());
  }

  @Test
  void noneAreWantedOrThere() throws Exception {
    assertThat(similar(BREAD, "", Filters.NONE, 0)).isEmpty();
  }

  @Test
  void aConversationThatIsNotInTheIndexHasItsLikesToo() throws Exception {
    Conversation gone = conversation().user("bake bread of rye flour with yeast").build();
    assertThat(similar(gone)).startsWith(BREAD.id());
  }
}
