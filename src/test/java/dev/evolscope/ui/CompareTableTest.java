package dev.evolscope.ui;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.TestConversations;
import dev.evolscope.compare.Comparison;
import dev.evolscope.conversation.Conversation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareTableTest {
  private static Conversation of(int turns, String last) {
    TestConversations made = conversation();
    for (int turn = 1; turn <= turns; turn++) {
      made.user("question " + turn).assistant(turn == turns ? last : "answer " + turn);
    }
    return made.build();
  }

  private static List<String> rows(CompareTable table) {
    return table
        .getChildren()
        .filter(child -> child.getElement().getTag().equals("div"))
        .skip(1) // heads
        .map(child -> child.getElement().getTextRecursively())
        .toList();
  }

  private static NativeButton button(CompareTable table) {
    return table
        .getChildren()
        .filter(NativeButton.class::isInstance)
        .map(NativeButton.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static CompareTable table(boolean differences, Conversation... columns) {
    return new CompareTable(Comparison.of(List.of(columns)), differences, CompareUrl.Middle.BOTH);
  }

  @Test
  void theMiddleOfThreeIsMarkedAgainstTheNeighbourThatIsAskedFor() {
    Conversation one = conversation().says("user", "red cat").build();
    Conversation two = conversation().says("user", "red old cat").build();
    Conversation three = conversation().says("user", "old cat").build();
    Comparison comparison = Comparison.of(List.of(one, two, three));
    assertThat(middle(comparison, CompareUrl.Middle.BOTH)).contains("<ins", "<del");
    assertThat(middle(comparison, CompareUrl.Middle.FIRST)).contains("<ins").doesNotContain("<del");
    assertThat(middle(comparison, CompareUrl.Middle.THIRD)).contains("<del").doesNotContain("<ins");
  }

  private static String middle(Comparison comparison, CompareUrl.Middle middle) {
    Component row =
        new CompareTable(comparison, false, middle).getChildren().skip(1).findFirst().orElseThrow();
    return row.getChildren().skip(1).findFirst().orElseThrow().getElement().getOuterHTML();
  }

  @Test
  void whatAnswersToOneAnotherStandsInOneRow() {
    CompareTable table = table(false, of(1, "yes"), of(2, "yes"));
    assertThat(rows(table))
        .containsExactly(
            "1UserTurn 1question 12UserTurn 1=same as 1question 1",
            "1AssistantTurn 1yes2AssistantTurn 1answer 1",
            "1Ends here2UserTurn 2+not in 1question 2",
            "12AssistantTurn 2+not in 1yes");
  }

  @Test
  void threeHundredMessagesAreDrawnInSteps() {
    CompareTable table = table(false, of(150, "a"), of(150, "b"));
    assertThat(rows(table)).hasSize(CompareTable.MOST_ROWS);
    Clicks.press(button(table));
    Clicks.press(button(table));
    assertThat(rows(table)).hasSize(300);
    assertThat(table.getChildren().filter(NativeButton.class::isInstance)).isEmpty();
  }

  @Test
  void messagesThatAreTheSameFoldAndUnfoldInTheirPlace() {
    CompareTable table = table(true, of(150, "a"), of(150, "b"));
    assertThat(rows(table)).hasSize(1);
    assertThat(button(table).getText()).isEqualTo("299 messages the same");
    Clicks.press(button(table));
    assertThat(button(table).getText()).isEqualTo("199 messages the same");
    Clicks.press(button(table));
    Clicks.press(button(table));
    assertThat(rows(table)).hasSize(300);
    assertThat(rows(table).getLast()).contains("a").contains("b");
  }

  @Test
  void theNameOfARoleIsNoMarkup() {
    Conversation hostile = conversation().says("<i> x", "a").build();
    Component table = table(false, hostile, hostile);
    assertThat(table.getElement().getOuterHTML()).doesNotContain("<i> x");
  }
}
