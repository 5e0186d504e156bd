package dev.evolscope.ui;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.TestConversations;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.search.ConversationMarks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static Conversation of(int turns) {
    TestConversations made = conversation();
    for (int turn = 1; turn <= turns; turn++) {
      made.user("question " + turn).assistant("answer " + turn);
    }
    return made.build();
  }

  private static Transcript drawn(Conversation conversation, int turn) {
    ConversationUrl url = ConversationUrl.of(conversation.id(), ExploreUrl.START);
    return new Transcript(
        conversation,
        url.withTurn(turn),
        Map.of(),
        TurnOrigin.of(conversation, null),
        ConversationFindings.NONE);
  }

  private static List<String> texts(Transcript transcript, Class<? extends Component> type) {
    return transcript
        .getChildren()
        .filter(type::isInstance)
        .filter(Component::isVisible)
        .map(c -> c.getElement().getTextRecursively())
        .toList();
  }

  private static void press(Transcript transcript, String beginning) {
    Clicks.press(
        transcript
            .getChildren()
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(button -> button.getText().startsWith(beginning))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void everyMessageStandsInOrderUnderItsTurn() {
    Conversation two = conversation().says("system", "be kind").user("a").assistant("b").build();
    assertThat(texts(drawn(two, 0), Component.class))
        .containsExactly("Systembe kind", "Turn 1", "Usera", "Assistantb");
  }

  @Test
  void aConversationWithoutTurnsIsDrawnToo() {
    Conversation none = conversation().assistant("I begin").says("narrator", "so it is").build();
    Transcript transcript = drawn(none, 0);
    assertThat(texts(transcript, H2.class)).isEmpty();
    assertThat(texts(transcript, MessageBlock.class))
        .containsExactly("AssistantI begin", "narratorso it is");
  }

  @Test
  void anEmptyMessageSaysSo() {
    assertThat(texts(drawn(conversation().user("").build(), 0), MessageBlock.class))
        .containsExactly("User(empty)");
  }

  @Test
  void whatProgramsSaidIsNoMarkdown() {
    Conversation tool = conversation().user("a").says("tool", "**kwargs**").build();
    assertThat(texts(drawn(tool, 0), MessageBlock.class)).contains("Tool**kwargs**");
  }

  @Test
  void threeHundredMessagesAreDrawnAtOnce() {
    Transcript transcript = drawn(of(150), 0);
    assertThat(texts(transcript, MessageBlock.class)).hasSize(300);
    assertThat(texts(transcript, NativeButton.class)).isEmpty();
  }

  @Test
  void manyMessagesAreDrawnInStepsToTheEnd() {
    Transcript transcript = drawn(of(500), 0);
    assertThat(texts(transcript, MessageBlock.class)).hasSize(Transcript.MOST_MESSAGES);
    press(transcript, "Show more messages, 600");
    press(transcript, "Show more messages, 200");
    assertThat(texts(transcript, MessageBlock.class))
        .hasSize(1_000)
        .endsWith("Assistantanswer 500");
    assertThat(texts(transcript, NativeButton.class)).isEmpty();
  }

  @Test
  void aLinkFarBehindIsDrawnWithWhatStandsBeforeItOnDemand() {
    Transcript transcript = drawn(of(500), 400);
    assertThat(texts(transcript, H2.class)).startsWith("Turn 390").contains("Turn 400");
    press(transcript, "Show earlier messages, 778");
    press(transcript, "Show earlier messages, 378");
    List<String> turns = texts(transcript, H2.class);
    assertThat(turns).startsWith("Turn 1", "Turn 2").contains("Turn 389", "Turn 390");
    assertThat(turns).isEqualTo(turns.stream().distinct().toList());
  }

  @Test
  void aLinkToAMessageMarksItWhateverItsRole() {
    Conversation many = of(500);
    ConversationUrl url = ConversationUrl.of(many.id(), ExploreUrl.START).withMessage(800);
    Transcript transcript =
        new Transcript(many, url, Map.of(), TurnOrigin.of(many, null), ConversationFindings.NONE);
    List<MessageBlock> marked =
        transcript
            .getChildren()
            .filter(MessageBlock.class::isInstance)
            .map(MessageBlock.class::cast)
            .filter(block -> block.hasClassName("at"))
            .toList();
    assertThat(marked).hasSize(1);
    assertThat(marked.getFirst().getId()).contains("message-800");
    assertThat(marked.getFirst().getElement().getTextRecursively())
        .isEqualTo("Assistantanswer 400");
  }

  @Test
  void theMatchesOfTheSearchItWasOpenedFromAreMarked() {
    Conversation two = conversation().user("a river").assistant("no **river** here").build();
    ConversationUrl url = ConversationUrl.of(two.id(), ExploreUrl.START);
    Transcript transcript =
        new Transcript(
            two,
            url,
            ConversationMarks.of("river", two),
            TurnOrigin.of(two, null),
            ConversationFindings.NONE);
    assertThat(transcript.getElement().getOuterHTML())
        .contains("a <mark>river</mark>")
        .contains("<strong>", "<mark>river</mark>");
  }

  @Test
  void whereVeryMuchMatchesTheFirstAreMarkedAndItSaysSo() {
    Conversation many = conversation().user("river ".repeat(3_000)).build();
    ConversationUrl url = ConversationUrl.of(many.id(), ExploreUrl.START);
    Transcript transcript =
        new Transcript(
            many,
            url,
            ConversationMarks.of("river", many),
            TurnOrigin.of(many, null),
            ConversationFindings.NONE);
    String html = transcript.getElement().getOuterHTML();
    assertThat(html.split("<mark>", -1)).hasSize(MessageBlock.MOST_MARKS + 1);
    assertThat(html).contains("The first 1,000 of 3,000 matches in this message are marked.");
  }

  @Test
  void evolTypesStandAtTheTurnsThatTheyMade() {
    Conversation evolved =
        conversation()
            .evolved("DEEPENING")
            .multiTurn("REFINEMENT")
            .user("a")
            .user("b")
            .user("c")
            .build();
    assertThat(texts(drawn(evolved, 0), H2.class))
        .containsExactly("Turn 1Deepening", "Turn 2Refinementadded", "Turn 3");
  }
}
