package dev.evolscope.conversation;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacetValuesTest {
  private static final Conversation FULL =
      conversation()
          .in("Standard Arabic")
          .of("m2")
          .task("qa")
          .evolved("DIALECT")
          .multiTurn("CLARIFICATION", "PRONOUNS", "CLARIFICATION")
          .user("a")
          .assistant("b")
          .user("c")
          .says("tool", "d")
          .build();
  private static final Conversation BARE =
      conversation().in(null).task(null).says("system", "a").build();

  @Test
  void aFullConversationCountsUnderItsValues() {
    assertThat(FacetValues.of(FULL, Facet.LANGUAGE)).containsExactly("Standard Arabic");
    assertThat(FacetValues.of(FULL, Facet.TASK)).containsExactly("qa");
    assertThat(FacetValues.of(FULL, Facet.STAGE)).containsExactly("multi-turn");
    assertThat(FacetValues.of(FULL, Facet.TASK_EVOL)).containsExactly("DIALECT");
    assertThat(FacetValues.of(FULL, Facet.DATASET)).containsExactly("m2");
    assertThat(FacetValues.of(FULL, Facet.RESOURCE)).containsExactly("high");
    assertThat(FacetValues.of(FULL, Facet.SCRIPT)).containsExactly("Arabic");
  }

  @Test
  void aRepeatedEvolTypeCountsOnce() {
    assertThat(FacetValues.of(FULL, Facet.TURN_EVOL)).containsExactly("CLARIFICATION", "PRONOUNS");
  }

  @Test
  void onlyUserMessagesAreTurns() {
    assertThat(FacetValues.of(FULL, Facet.TURNS)).containsExactly("2");
    assertThat(FacetValues.of(BARE, Facet.TURNS)).containsExactly("0");
  }

  @Test
  void whatIsMissingCountsUnderNoneOrUnknown() {
    assertThat(FacetValues.of(BARE, Facet.LANGUAGE)).containsExactly(Facet.NONE);
    assertThat(FacetValues.of(BARE, Facet.TASK)).containsExactly(Facet.NONE);
    assertThat(FacetValues.of(BARE, Facet.TASK_EVOL)).containsExactly(Facet.NONE);
    assertThat(FacetValues.of(BARE, Facet.TURN_EVOL)).containsExactly(Facet.NONE);
    assertThat(FacetValues.of(BARE, Facet.RESOURCE)).containsExactly("unknown");
    assertThat(FacetValues.of(BARE, Facet.SCRIPT)).containsExactly("unknown");
  }

  @Test
  void aValueThatLooksLikeSyntaxIsEscaped() {
    assertThat(values("(none)")).containsExactly("\\(none)");
    assertThat(values("!x")).containsExactly("\\!x");
    assertThat(values("\\x")).containsExactly("\\\\x");
    assertThat(values("x!(\\")).containsExactly("x!(\\");
  }

  private static java.util.List<String> values(String task) {
    return FacetValues.of(conversation().task(task).user("a").build(), Facet.TASK);
  }
}
