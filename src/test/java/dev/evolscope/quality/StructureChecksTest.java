package dev.evolscope.quality;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.TestConversations;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureChecksTest {
  private static final StructureChecks CHECKS = new StructureChecks();

  @Test
  void whoAsksAndIsAnsweredInTurnIsLeftAlone() {
    assertThat(
            flags(
                conversation()
                    .says("system", "Be brief.")
                    .user("Why is the sky blue?")
                    .assistant("Because air scatters blue light most.")
                    .user("And why is it red in the evening?")
                    .assistant("Because the light's way through the air is longer then.")))
        .isEmpty();
  }

  @Test
  void aConversationThatBeginsWithAReplyIsFlagged() {
    assertThat(
            flags(conversation().says("system", "s").assistant("Hello!").user("Hi").assistant("?")))
        .containsExactly("structure-first-role 1");
  }

  @Test
  void twoUsersOrTwoRepliesInARowAreFlagged() {
    assertThat(flags(conversation().user("a").user("b").assistant("c").assistant("d")))
        .containsExactly("structure-role-order 1", "structure-role-order 3");
  }

  @Test
  void otherRolesMayStandAnywhere() {
    assertThat(
            flags(
                conversation()
                    .user("Weather in Oslo?")
                    .assistant("")
                    .says("tool", "{\"degrees\": 3}")
                    .assistant("Three degrees.")
                    .says("narrator", "It snows.")
                    .says("narrator", "Still.")
                    .user("Thanks")
                    .assistant("Gladly.")))
        .isEmpty();
  }

  @Test
  void aListOfPromptsLacksItsLastReplyAndNothingElse() {
    assertThat(flags(conversation().user("a").user("b")))
        .containsExactly("structure-no-last-reply 1");
  }

  @Test
  void aQuestionAtTheEndIsFlaggedAlsoBeforeAToolsAnswer() {
    assertThat(flags(conversation().user("a").assistant("b").user("c").says("tool", "d")))
        .containsExactly("structure-no-last-reply 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u200B\u200B", "\u00A0", "\u3164", "\u0000", "\uFEFF"})
  void aMessageWithoutAVisibleCharacterIsEmpty(String nothing) {
    assertThat(flags(conversation().user("a").assistant(nothing)))
        .containsExactly("structure-empty-message 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "0", "null", "[]", "א", "👍", "ー"})
  void aMessageOfOneSignIsNotEmpty(String little) {
    assertThat(flags(conversation().user("a").assistant(little))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,", "'1',", "3,1", "0,1", "2,0.5", "-1,1", "1.5,1"})
  void theRowsNumberOfTurnsMustBeTheirNumber(String said, Double score) {
    List<Finding> found =
        Planted.flagged(
            CHECKS, saying(new Value.Text(said), conversation().user("a").assistant("b")));
    if (score == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).hasSize(1).first().extracting(Finding::score).isEqualTo(score);
      assertThat(found.getFirst().details()).containsExactly(said, "1", "2");
    }
  }

  @Test
  void aNumberOfTurnsMayBeOfAnyKindOrMissing() {
    TestConversations two = conversation().user("a").assistant("b").user("c").assistant("d");
    for (Value right :
        List.of(
            new Value.Whole(2),
            new Value.Decimal(new BigDecimal("2.0")),
            new Value.Text(" 2 "),
            new Value.Text("two"),
            new Value.Text(""),
            Value.Null.NULL,
            new Value.Items(List.of()))) {
      assertThat(Planted.flagged(CHECKS, saying(right, two))).as("%s", right).isEmpty();
    }
    assertThat(
            Planted.flagged(CHECKS, saying(new Value.Decimal(new BigDecimal("1E+999999999")), two)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does the wind do, and how much does it matter?",
        "แล้วถ้ากลับมาแล้วใบเหลืองล่ะ ควรทำอย่างไรกับมันดี",
        "春になると花粉症がひどいのはなぜですか",
        "لماذا يحدث المد والجزر مرتين في اليوم؟",
        "ለምን ሰማዩ ሰማያዊ ሆኖ ይታያል ብለህ ታስባለህ?",
        "ကောင်းကင်က ဘာကြောင့် အပြာရောင် ဖြစ်နေတာလဲ"
      })
  void aQuestionAskedAgainIsFlaggedInAnyScript(String question) {
    assertThat(
            flags(
                conversation()
                    .user(question)
                    .assistant("one answer")
                    .user("Something else, then?")
                    .assistant("another answer")
                    .user("  " + question.replace("?", " ?") + "\n")
                    .assistant("a third answer")))
        .containsExactly("structure-repeated-question 4");
  }

  @Test
  void aQuestionWithAWordExchangedIsNearlyTheSame() {
    String question =
        "Please explain in three short paragraphs how the tides of the ocean follow the Moon and"
            + " the Sun, and what the shape of the coast does to them";
    List<Finding> found =
        Planted.flagged(
            CHECKS,
            conversation()
                .user(question + " in spring.")
                .assistant("a")
                .user(question + " in fall.")
                .assistant("b")
                .build());
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().score()).isBetween(.9, .999);
    assertThat(found.getFirst().details()).first().isEqualTo("1");
  }

  @Test
  void shortWordsMayBeSaidAgain() {
    assertThat(
            flags(
                conversation()
                    .user("Go on.")
                    .assistant("Yes.")
                    .user("Go on.")
                    .assistant("Yes.")
                    .user("继续")
                    .assistant("好的")
                    .user("继续")
                    .assistant("好的")))
        .isEmpty();
  }

  @Test
  void aReplyGivenAgainIsFlaggedAndARevisedOneIsNot() {
    String reply =
        "The harbour lies to the north of the old town, behind the hill with the cathedral on it.";
    assertThat(flags(conversation().user("a").assistant(reply).user("b").assistant(reply)))
        .containsExactly("structure-repeated-reply 3");
    assertThat(
            flags(
                conversation()
                    .user("a")
                    .assistant(reply)
                    .user("Make it south")
                    .assistant(reply.replace("north", "south"))))
        .isEmpty();
  }

  @Test
  void multiTurnMeansMoreThanOneTurn() {
    assertThat(flags(conversation().multiTurn("PRONOUNS").user("a").assistant("b")))
        .containsExactly("structure-one-turn");
  }

  @Test
  void moreTypesThanFollowUpsAreFlaggedAndFewerAreNot() {
    assertThat(flags(two().multiTurn("PRONOUNS", "CLARIFICATION")))
        .containsExactly("structure-evol-count");
    assertThat(flags(two().multiTurn("PRONOUNS"))).isEmpty();
    assertThat(flags(two())).isEmpty();
  }

  @Test
  void plantedFlawsAreFoundAndTheirTwinsAreNot() {
    assertThat(found("empty_turn", "structure-empty-message")).isEqualTo(2);
    assertThat(found("missing_last_reply", "structure-no-last-reply")).isEqualTo(2);
    assertThat(found("repeated_follow_up", "structure-repeated-question")).isEqualTo(2);
    assertThat(found("repeated_reply", "structure-repeated-reply")).isEqualTo(2);
    assertThat(found("role_disorder", "structure-role-order")).isEqualTo(2);
    assertThat(found("wrong_no_of_turns", "structure-turn-count")).isEqualTo(4);
    assertThat(Planted.clean()).allSatisfy(StructureChecksTest::isClean);
  }

  @Test
  void nothingOfTheSampleIsFlagged() {
    assertThat(Planted.sample()).hasSize(560).allSatisfy(StructureChecksTest::isClean);
  }

  @Test
  void noTextMakesItFailOrGrow() {
    HostileTexts.random(2_000)
        .forEach(text -> flags(conversation().user(text).assistant(text).user(text)));
    HostileTexts.endless(200_000)
        .forEach(text -> flags(conversation().user(text).assistant(text).user(text + "b")));
  }

  private static TestConversations two() {
    return conversation().user("a").assistant("b").user("c").assistant("d");
  }

  private static Conversation saying(Value turns, TestConversations conversation) {
    Conversation built = conversation.build();
    LinkedHashMap<String, Value> row = new LinkedHashMap<>(built.row().values());
    row.put("no_of_turns", turns);
    return new Conversation(
        built.id(),
        built.dataset(),
        built.part(),
        built.sourceId(),
        built.language(),
        built.task(),
        built.stage(),
        built.evol(),
        built.messages(),
        new Value.Fields(row));
  }

  private static long found(String flaw, String check) {
    return Planted.flawed(flaw).stream()
        .filter(row -> Planted.flagged(CHECKS, row).stream().anyMatch(f -> f.check().equals(check)))
        .count();
  }

  private static void isClean(Conversation row) {
    assertThat(Planted.flagged(CHECKS, row)).as("%s", row.sourceId()).isEmpty();
  }

  /** What is flagged: the check, and the message where it is about one. */
  private static List<String> flags(TestConversations conversation) {
    return Planted.flagged(CHECKS, conversation.build()).stream()
        .map(f -> f.span() == null ? f.check() : f.check() + " " + f.span().message())
        .toList();
  }
}
