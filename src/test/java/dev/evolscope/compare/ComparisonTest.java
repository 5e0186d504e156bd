package dev.evolscope.compare;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.Conversation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Conversation SEED =
      conversation().user("Name a river").assistant("The Nile").build();
  private static final Conversation EVOLVED =
      conversation().evolved("DEEPENING").user("Name a long river").assistant("The Nile").build();
  private static final Conversation MULTI_TURN =
      conversation()
          .multiTurn("REFINEMENT")
          .user("Name a long river")
          .assistant("The Nile")
          .user("And a lake")
          .assistant("Victoria")
          .build();

  /** A row in one line: added as +…+, removed as -…-, no message as ∅. */
  private static String drawn(Row row) {
    return row.cells().stream().map(ComparisonTest::drawn).collect(Collectors.joining(" | "));
  }

  private static String drawn(Optional<Cell> cell) {
    if (cell.isEmpty()) {
      return "∅";
    }
    String text =
        cell.get().pieces().stream().map(ComparisonTest::drawn).collect(Collectors.joining());
    return (cell.get().alone() ? "new: " : "") + (cell.get().ends() ? "gone: " : "") + text;
  }

  private static String drawn(Piece piece) {
    String text = piece.added() ? "+" + piece.text() + "+" : piece.text();
    return piece.removed() ? "-" + text + "-" : text;
  }

  private static List<String> rows(Conversation... columns) {
    return Comparison.of(List.of(columns)).rows().stream().map(ComparisonTest::drawn).toList();
  }

  @Test
  void turnsThatAnEvolutionAddedStandAlone() {
    assertThat(rows(EVOLVED, MULTI_TURN))
        .containsExactly(
            "Name a long river | Name a long river",
            "The Nile | The Nile",
            "∅ | new: +And a lake+",
            "∅ | new: +Victoria+");
  }

  @Test
  void threeColumnsAreComparedEachWithTheNext() {
    assertThat(rows(SEED, EVOLVED, MULTI_TURN))
        .containsExactly(
            "Name a river | Name a +long +river | Name a long river",
            "The Nile | The Nile | The Nile",
            "∅ | ∅ | new: +And a lake+",
            "∅ | ∅ | new: +Victoria+");
  }

  @Test
  void aColumnInTheMiddleIsMarkedAgainstBothBeside() {
    assertThat(
            rows(
                conversation().user("a b c").build(),
                conversation().user("a x c").build(),
                conversation().user("a x y").build()))
        .containsExactly("a -b- c | a +x+ -c- | a x +y+");
  }

  @Test
  void theFiguresOfTheQuestionAndOfAllMessagesAreTold() {
    Comparison comparison = Comparison.of(List.of(SEED, EVOLVED, MULTI_TURN));
    assertThat(comparison.steps())
        .containsExactly(
            new Step(new Figures(3, 0, 1, 12, 17), new Figures(5, 0, 1, 20, 25), Grain.WORDS),
            new Step(new Figures(4, 0, 0, 17, 17), new Figures(6, 0, 4, 25, 43), Grain.WORDS));
  }

  @Test
  void whatIsTheSameAsBeforeIsToldApart() {
    Comparison comparison = Comparison.of(List.of(SEED, EVOLVED));
    assertThat(comparison.rows().stream().map(Row::unchanged)).containsExactly(false, true);
    assertThat(comparison.rows().get(1).cells().get(1).orElseThrow().same()).isTrue();
    assertThat(comparison.unchanged()).isFalse();
    assertThat(Comparison.of(List.of(SEED, SEED)).unchanged()).isTrue();
  }

  @Test
  void messagesAreTheirTextsToTheLetter() {
    RandomTexts texts = new RandomTexts(3);
    for (int i = 0; i < 300; i++) {
      String one = texts.text(10);
      String two = texts.like(one);
      String three = texts.like(two);
      List<Conversation> columns =
          List.of(
              conversation().user(one).build(),
              conversation().user(two).build(),
              conversation().user(three).build());
      Row row = Comparison.of(columns).rows().getFirst();
      for (Cell cell : row.cells().stream().flatMap(Optional::stream).toList()) {
        assertThat(cell.pieces().stream().map(Piece::text).collect(Collectors.joining()))
            .isEqualTo(cell.message().content());
      }
    }
  }

  @Test
  void oneAloneIsNothingToCompare() {
    assertThatThrownBy(() -> Comparison.of(List.of(SEED))).hasMessageContaining("only 1");
  }
}
