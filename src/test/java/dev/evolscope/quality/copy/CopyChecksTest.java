package dev.evolscope.quality.copy;

import static dev.evolscope.quality.copy.TestRow.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Stage;
import dev.evolscope.quality.Check;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyChecksTest {
  private static final String QUESTION =
      "I spilled black coffee on a pale wool jumper this morning. How do I get the stain out without felting or shrinking it?";
  private static final String ANSWER =
      "Work with cold water and patience. Blot the stain with a clean cloth, never rub it. Mix a teaspoon of wool detergent and a tablespoon of white vinegar into half a litre of cold water, dab it on from the edge towards the middle, and wait ten minutes.";
  private static final String OTHER_ANSWER =
      "Ask a dry cleaner before you try anything at home. Wool is dyed in many ways, and what helps one jumper may bleach another; a shop that knows the label will tell you in a minute what it costs and whether the colour can be saved at all.";
  private static final String PASSAGE =
      "The river rises in the hills above the town, runs through three lakes and reaches the sea after two hundred kilometres. Its upper course is steep and was used to drive saws until the middle of the last century; below the lakes it is wide and slow, and barges carried salt and grain on it. Since the dam was built the fish have had to be carried around it in tanks every spring. ";

  @Test
  void laterRowsOfTheSameTextPointToTheFirst() {
    Found found =
        Found.in(row(3, "a b", "c"), row(5, "x", "y"), row(7, "a b", "c"), row(9, "a b", "c"));
    assertThat(found.lines())
        .containsExactly(
            "7 copy-exact of 3, group of 3 from 3", "9 copy-exact of 3, group of 3 from 3");
  }

  @ParameterizedTest
  @CsvSource({
    "'Hello World','hello  world '",
    "'Straße','STRASSE'",
    "'café','cafe\u0301'",
    "'ΟΔΟΣ','οδος'",
    "'a\u00a0b','a\nb'"
  })
  void spaceCaseAndCompositionDoNotCount(String one, String other) {
    assertThat(Found.in(row(1, one, "x"), row(2, other, "x")).of("copy-exact"))
        .containsOnlyKeys(2L);
  }

  @ParameterizedTest
  @CsvSource({"'2+3','2-3'", "'سال\u200cها','سالها'", "'ใกล้','ใกล'", "'kediler','kedıler'"})
  void whatTellsWordsApartCounts(String one, String other) {
    assertThat(Found.in(row(1, one, "x"), row(2, other, "x")).byRow()).isEmpty();
  }

  @Test
  void rolesCountAndSoDoTheBordersOfMessages() {
    assertThat(Found.in(row(1, "a", "b", "c"), row(2, "a", "bc"), row(3, "ab", "c")).byRow())
        .isEmpty();
  }

  @Test
  void anExactCopyUnderAnotherLanguageIsNone() {
    assertThat(Found.in(row(1, "a", "b"), row(2, "a", "b").in("French")).byRow()).isEmpty();
  }

  @Test
  void rowsOfOtherFilesAndDatasetsAreCopiesAcross() {
    Found found =
        Found.in(
            row(1, "a", "b").of("one"),
            row(2, "a", "b").of("two"),
            row(3, "a", "b").of("other data", "one"),
            row(4, "a", "b").of("one"));
    assertThat(found.lines())
        .containsExactly(
            "2 copy-across of 1, group of 4 from 1",
            "3 copy-across of 1, group of 4 from 1",
            "4 copy-exact of 1, group of 2 from 1",
            "4 copy-across of 2, group of 4 from 1");
    assertThat(found.of("copy-across", 4).details()).endsWith("100", "data", "two");
  }

  @Test
  void aFewExchangedWordsMakeANearCopy() {
    Found found =
        Found.in(
            row(1, QUESTION, ANSWER),
            row(2, QUESTION.replace("do I", "can I"), ANSWER.replace("middle", "centre")));
    assertThat(found.lines()).containsExactly("2 copy-near of 1, group of 2 from 1");
    Finding finding = found.of("copy-near", 2);
    assertThat(finding.score()).isBetween(.85, .99);
    assertThat(finding.details().get(3)).isEqualTo("" + Math.round(100 * finding.score()));
  }

  @Test
  void nearCopiesOfOtherFilesAreCopiesAcross() {
    Found found =
        Found.in(
            row(1, QUESTION, ANSWER).of("train"),
            row(2, QUESTION.replace("do I", "can I"), ANSWER.replace("middle", "centre"))
                .of("test"));
    assertThat(found.lines()).containsExactly("2 copy-across of 1, group of 2 from 1");
    assertThat(found.of("copy-across", 2).score()).isBetween(.85, .99);
  }

  @Test
  void otherQuestionsAboutTheSamePassageAreNoCopies() {
    assertThat(
            Found.in(
                    row(1, PASSAGE + "Where does it rise?", "In the hills above the town."),
                    row(2, PASSAGE + "What was carried on it?", "Salt and grain, on barges."))
                .byRow())
        .isEmpty();
  }

  @Test
  void otherQuestionsAboutTheSamePassageAreNoCopiesThoughTheirAnswersAreTheSame() {
    assertThat(
            Found.in(
                    row(1, PASSAGE + "Were there ever saws at this river?\nAnswer:", "Yes."),
                    row(2, PASSAGE + "Do fish still come back every year?\nAnswer:", "Yes."),
                    row(3, "Does salt dissolve in river water?\n" + PASSAGE, "Yes."),
                    row(4, "Is the dam older than the town?\n" + PASSAGE, "Yes."))
                .byRow())
        .isEmpty();
  }

  @Test
  void theSamePromptWithAnotherReplyIsAHint() {
    Found found = Found.in(row(1, QUESTION, ANSWER), row(2, QUESTION, OTHER_ANSWER));
    assertThat(found.lines()).containsExactly("2 copy-prompt of 1, group of 2 from 1");
  }

  @Test
  void anEmptyPromptIsNotTheSameAsAnother() {
    assertThat(Found.in(row(1, "", ANSWER), row(2, " ", OTHER_ANSWER)).byRow()).isEmpty();
  }

  @Test
  void aFamilyIsNoGroupOfCopies() {
    String more = QUESTION + " Answer in three steps.";
    Found found =
        Found.in(
            row(1, QUESTION, ANSWER).at(Stage.SEED),
            row(2, more, ANSWER).at(Stage.EVOLVED),
            row(3, more, ANSWER, "And if it was tea?", "Then warm water helps as well.")
                .at(Stage.MULTI_TURN),
            row(4, more, ANSWER, "Which vinegar do you mean?", "Plain spirit vinegar is best.")
                .at(Stage.MULTI_TURN));
    assertThat(found.byRow()).isEmpty();
  }

  @Test
  void conversationsThatGoOnFromTheSameBeginningAreNoCopies() {
    Found found =
        Found.in(
            row(1, QUESTION, ANSWER),
            row(2, QUESTION, ANSWER, "Why cold water?", "Warm water felts the wool."),
            row(3, QUESTION, ANSWER, "Is tea the same?", "Tea needs a little more time."));
    assertThat(found.byRow()).isEmpty();
  }

  @Test
  void aNearCopyOfMoreTurnsIsFound() {
    Found found =
        Found.in(
            row(1, QUESTION, ANSWER, PASSAGE + "Why?", OTHER_ANSWER),
            row(2, QUESTION, ANSWER, PASSAGE + "Why is that?", OTHER_ANSWER));
    assertThat(found.lines()).containsExactly("2 copy-near of 1, group of 2 from 1");
  }

  @Test
  void veryShortRowsAreOnlyComparedExactly() {
    Found found =
        Found.in(row(1, "Turn on the light", "Done."), row(2, "Turn on the lights", "Done."));
    assertThat(found.byRow()).isEmpty();
  }

  @Test
  void rowsWithoutRepliesAreComparedByTheirQuestions() {
    Found found =
        Found.in(row(1, PASSAGE), row(2, PASSAGE.replace("steep", "narrow")), row(3, OTHER_ANSWER));
    assertThat(found.lines()).containsExactly("2 copy-near of 1, group of 2 from 1");
  }

  @Test
  void aSimilarityBelowTheThresholdIsKeptWithTheGroupItWouldJoin() {
    String far =
        ANSWER
            .replace("clean cloth", "paper towel")
            .replace("wait ten minutes", "be patient")
            .replace("patience", "calm")
            .replace("teaspoon", "cup");
    Found found =
        Found.in(
            row(1, QUESTION, ANSWER),
            row(2, QUESTION, ANSWER.replace("middle", "centre")),
            row(3, QUESTION.replace("spilled", "dropped").replace("pale", "white"), far));
    Finding kept = found.of("copy-near", 3);
    assertThat(kept.score())
        .isBetween(CopyChecks.NEAR.threshold().least(), CopyChecks.NEAR.threshold().value());
    assertThat(kept.details()).startsWith(TestRow.id(1).text(), "3");
    assertThat(found.of("copy-near", 2).details()).startsWith(TestRow.id(1).text(), "2");
  }

  @Test
  void aGroupEndsWhereItsFirstRowIsUnlikeAnyEarlierOne() {
    Found found =
        Found.in(
            row(1, QUESTION, ANSWER),
            row(2, PASSAGE, OTHER_ANSWER),
            row(3, QUESTION, ANSWER.replace("middle", "centre")),
            row(4, PASSAGE, OTHER_ANSWER.replace("dry cleaner", "laundry")),
            row(5, QUESTION.replace("morning", "evening"), ANSWER.replace("middle", "centre")));
    assertThat(found.lines())
        .containsExactly(
            "3 copy-near of 1, group of 3 from 1",
            "4 copy-near of 2, group of 2 from 2",
            "5 copy-near of 3, group of 3 from 1");
  }

  @Test
  void aPassOfNothingFindsNothing() {
    assertThat(Found.in(List.of()).byRow()).isEmpty();
    assertThat(Found.in(row(1)).byRow()).isEmpty();
    assertThat(Found.in(row(1, ""), row(2, "")).of("copy-exact")).containsOnlyKeys(2L);
  }

  @Test
  void everyIdBelongsToTheFamily() {
    assertThat(new CopyChecks().checks())
        .extracting(Check::id)
        .allMatch(id -> id.startsWith("copy-"));
  }
}
