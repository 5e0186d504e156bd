package dev.evolscope.ui;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import org.junit.jupiter.api.Test;

class TurnOriginTest {
  private static final Conversation SEED =
      conversation().user("Where?").assistant("There.").build();
  private static final Conversation EVOLVED =
      conversation().evolved("DEEPENING").user("Where, and why?").assistant("There.").build();

  @Test
  void theEvolvedQuestionIsRewrittenAndFollowUpsAreAdded() {
    assertThat(TurnOrigin.of(EVOLVED, SEED)).containsExactly(TurnOrigin.REWRITTEN);
    Conversation longer =
        conversation().multiTurn("A").user("Where,  and why?").user("And when?").build();
    assertThat(TurnOrigin.of(longer, EVOLVED)).containsExactly(TurnOrigin.KEPT, TurnOrigin.ADDED);
  }

  @Test
  void withoutAParentTheTypesTell() {
    Conversation alone = conversation().multiTurn("A").user("a").user("b").user("c").build();
    assertThat(TurnOrigin.of(alone, null))
        .containsExactly(TurnOrigin.UNKNOWN, TurnOrigin.ADDED, TurnOrigin.UNKNOWN);
    assertThat(TurnOrigin.of(SEED, null)).containsExactly(TurnOrigin.UNKNOWN);
  }
}
