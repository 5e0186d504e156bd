package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationMarksTest {
  private static final Conversation BREAD =
      conversation()
          .in("English")
          .user("Why does bread rise? I bake bread.")
          .assistant("Yeast makes gas.")
          .user("And rye bread?")
          .build();

  @Test
  void everyMatchInEveryMessageIsMarked() {
    assertThat(ConversationMarks.of("bread", BREAD))
        .isEqualTo(
            Map.of(
                0, List.of(new Mark(9, 14), new Mark(28, 33)),
                2, List.of(new Mark(8, 13))));
  }

  @Test
  void stemsFoldedWordsAndPrefixesAreMarkedAsTheSearchFindsThem() {
    assertThat(ConversationMarks.of("baking", BREAD)).containsOnlyKeys(0);
    assertThat(ConversationMarks.of("YÉAST", BREAD)).containsOnlyKeys(1);
    assertThat(ConversationMarks.of("ry*", BREAD)).containsOnlyKeys(2);
  }

  @Test
  void chineseNeedsNoSpaces() {
    Conversation chinese = conversation().in("Simplified Chinese").user("怎么烤黑麦面包？").build();
    assertThat(ConversationMarks.of("面包", chinese)).isEqualTo(Map.of(0, List.of(new Mark(5, 7))));
  }

  @Test
  void aRoleHoldsAndWhatIsLeftOutIsNotMarked() {
    assertThat(ConversationMarks.of("role:assistant bread", BREAD)).isEmpty();
    assertThat(ConversationMarks.of("yeast -gas", BREAD)).containsOnlyKeys(1);
  }

  @Test
  void nothingAskedForMarksNothing() {
    assertThat(ConversationMarks.of(" ", BREAD)).isEmpty();
    assertThat(ConversationMarks.of("!?", BREAD)).isEmpty();
    assertThat(ConversationMarks.of("elsewhere", BREAD)).isEmpty();
  }
}
