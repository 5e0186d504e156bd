package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.compare.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
  private static String text(DifferenceText drawn) {
    return drawn
        .getChildren()
        .filter(child -> !(child instanceof NativeButton))
        .map(child -> child.getElement().getTextRecursively())
        .collect(Collectors.joining());
  }

  private static DifferenceText drawn(boolean folded, Piece... pieces) {
    String text = List.of(pieces).stream().map(Piece::text).collect(Collectors.joining());
    return new DifferenceText(text, List.of(pieces), null, folded);
  }

  private static List<NativeButton> buttons(DifferenceText drawn) {
    return drawn
        .getChildren()
        .filter(NativeButton.class::isInstance)
        .map(NativeButton.class::cast)
        .toList();
  }

  private static Piece kept(String text) {
    return new Piece(text, false, false);
  }

  @Test
  void marksAreElementsThatSayWhatTheyMean() {
    DifferenceText drawn =
        drawn(
            false,
            kept("a "),
            new Piece("b", false, true),
            new Piece("c", true, false),
            new Piece("d", true, true));
    assertThat(drawn.getElement().getOuterHTML())
        .contains("a ")
        .contains("<del data-told=\"removed:\">b</del>")
        .contains("<ins data-told=\"added:\">c</ins>")
        .contains("<ins data-told=\"added:\"><del data-told=\"removed:\">d</del></ins>");
  }

  @Test
  void storedTextIsNeverMarkup() {
    DifferenceText drawn = drawn(false, new Piece("<b>x</b>", true, false));
    assertThat(drawn.getElement().getOuterHTML()).doesNotContain("<b>");
    assertThat(text(drawn)).isEqualTo("<b>x</b>");
  }

  @Test
  void aLongTextGoesOnAtAButtonToTheLetter() {
    String kept = "kept words ".repeat(4_000);
    String added = "漢".repeat(30_000);
    DifferenceText drawn = drawn(false, kept(kept), new Piece(added, true, false), kept("end"));
    assertThat(text(drawn)).hasSizeLessThanOrEqualTo(DifferenceText.MOST).isSubstringOf(kept);
    while (!buttons(drawn).isEmpty()) {
      Clicks.press(buttons(drawn).getFirst());
    }
    assertThat(text(drawn)).isEqualTo(kept + added + "end");
  }

  @Test
  void manyPiecesGoOnAtAButtonToo() {
    Piece[] pieces = new Piece[9_000];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = i % 2 == 0 ? kept("k ") : new Piece("r ", false, true);
    }
    DifferenceText drawn = drawn(false, pieces);
    assertThat(buttons(drawn)).hasSize(1);
    while (!buttons(drawn).isEmpty()) {
      Clicks.press(buttons(drawn).getFirst());
    }
    assertThat(text(drawn)).isEqualTo("k r ".repeat(4_500));
  }

  @Test
  void longStretchesThatAreTheSameAreFoldedAndUnfold() {
    String kept = "the same all along ".repeat(100);
    DifferenceText drawn =
        drawn(true, new Piece("a", false, true), kept(kept), new Piece("b", true, false));
    assertThat(text(drawn)).hasSizeLessThan(300).startsWith("athe same").endsWith("along b");
    Clicks.press(buttons(drawn).getFirst());
    assertThat(text(drawn)).isEqualTo("a" + kept + "b");
  }

  @Test
  void everyComponentStandsOnce() {
    DifferenceText drawn = drawn(true, kept("short"), new Piece("x", true, false));
    assertThat(drawn.getChildren().map(Component::getElement)).doesNotHaveDuplicates().hasSize(2);
  }
}
