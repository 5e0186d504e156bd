package dev.evolscope.ui;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import dev.evolscope.TestConversations;
import dev.evolscope.conversation.Conversation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnOutlineTest {
  private static TurnOutline outline(Conversation conversation, int turn) {
    ConversationUrl url = ConversationUrl.of(conversation.id(), ExploreUrl.START);
    return new TurnOutline(conversation, url.withTurn(turn), ConversationFindings.NONE);
  }

  private static List<String> texts(TurnOutline outline) {
    return outline.getChildren().map(link -> link.getElement().getTextRecursively()).toList();
  }

  private static String current(TurnOutline outline) {
    return outline
        .getChildren()
        .map(Component::getElement)
        .filter(link -> link.hasAttribute("aria-current"))
        .map(link -> link.getAttribute("data-turn"))
        .reduce("", String::concat);
  }

  @Test
  void eachTurnTellsTheEvolTypeThatMadeIt() {
    Conversation evolved =
        conversation().evolved("DEEPENING").multiTurn("REFINEMENT").user("a").user("b").build();
    assertThat(texts(outline(evolved, 0)))
        .containsExactly("1QuestionDeepening", "2Follow-upRefinement");
    assertThat(current(outline(evolved, 0))).isEqualTo("1");
    assertThat(current(outline(evolved, 2))).isEqualTo("2");
  }

  @Test
  void ofVeryManyTurnsThoseAroundTheOneAskedForAreListed() {
    TestConversations made = conversation();
    for (int turn = 1; turn <= 1_000; turn++) {
      made.user("question " + turn);
    }
    TurnOutline outline = outline(made.build(), 500);
    assertThat(texts(outline)).hasSize(402).startsWith("299 turns before", "300Follow-up");
    assertThat(texts(outline)).endsWith("699Follow-up", "301 more turns");
    assertThat(current(outline)).isEqualTo("500");
  }
}
