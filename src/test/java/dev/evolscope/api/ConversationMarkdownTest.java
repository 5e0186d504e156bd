package dev.evolscope.api;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.StoredConversation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationMarkdownTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Conversation TWO_TURNS =
      conversation()
          .evolved("DEEPENING")
          .multiTurn("REFINEMENT")
          .says("system", "be kind")
          .user("*Why?*")
          .assistant("1. So.\n2. Thus.")
          .user("And?")
          .build();

  @Test
  void messagesStandAsStoredUnderTheirTurnsAndRoles() {
    assertThat(ConversationMarkdown.of(TWO_TURNS, "https://h/c/1"))
        .isEqualTo(
            """
            # English · multi-turn · general

            https://h/c/1

            **System**

            be kind

            ## Turn 1 · DEEPENING

            **User**

            *Why?*

            **Assistant**

            1. So.
            2. Thus.

            ## Turn 2 · REFINEMENT

            **User**

            And?
            """);
  }

  @Test
  void valuesOfTheRowBeginNoLines() {
    Conversation odd = conversation().in("A\n# B").task("c\r\nd").says("e\nf", "g").build();
    assertThat(ConversationMarkdown.of(odd, "x").lines())
        .contains("# A # B · seed · c d", "**E f**");
  }

  @Test
  void aCitationHasIdsAddressDayAndTheDatasetsOwnWords() {
    Dataset dataset =
        new Dataset("test", 1, 1, List.of(), "CC BY 4.0", "https://s", "Somebody, 2024");
    assertThat(
            Citation.of(
                new StoredConversation(TWO_TURNS, true, null),
                Optional.of(dataset),
                "https://h/c/1",
                DAY))
        .isEqualTo(
            "test, part (English · multi-turn · general). Conversation "
                + TWO_TURNS.id()
                + ". https://h/c/1, read on 2026-11-25 with Evolscope.\n"
                + "Dataset: Somebody, 2024\nSource: https://s\nLicence: CC BY 4.0\n");
  }

  @Test
  void anOldVersionIsCitedAsSuch() {
    assertThat(
            Citation.of(
                new StoredConversation(TWO_TURNS, false, null), Optional.empty(), "https://h", DAY))
        .contains("an earlier version of its row")
        .endsWith("Evolscope.\n");
  }
}
