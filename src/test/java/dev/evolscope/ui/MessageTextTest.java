package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import dev.evolscope.conversation.Languages;
import dev.evolscope.search.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTextTest {
  private static final String PARAGRAPH = "Words **in** a paragraph.\n\n";

  private static Optional<NativeButton> button(com.vaadin.flow.component.html.Div text) {
    return text.getChildren()
        .filter(NativeButton.class::isInstance)
        .map(NativeButton.class::cast)
        .findFirst();
  }

  private static long elements(Element element) {
    return 1
        + element
            .getChildren()
            .filter(child -> !child.isTextNode())
            .mapToLong(MessageTextTest::elements)
            .sum();
  }

  @Test
  void aTextIsSetInItsLanguageAndDirection() {
    MessageText text =
        new MessageText("مرحبا **بكم**", Languages.of("Modern Standard Arabic"), List.of());
    assertThat(text.getElement().getAttribute("lang")).isEqualTo("ar");
    assertThat(text.getElement().getAttribute("dir")).isEqualTo("rtl");
  }

  @Test
  void aParagraphThatRunsTheOtherWayIsSetSo() {
    MessageText text =
        new MessageText(
            "مرحبا بكم جميعا\n\nHello.\n\n12", Languages.of("Modern Standard Arabic"), List.of());
    assertThat(text.getElement().getChild(0).hasAttribute("dir")).isFalse();
    assertThat(text.getElement().getChild(1).getAttribute("dir")).isEqualTo("ltr");
    assertThat(text.getElement().getChild(1).getAttribute("lang")).isEmpty();
    assertThat(text.getElement().getChild(2).hasAttribute("dir")).isFalse();
  }

  @Test
  void aMegabyteIsDrawnInStepsThatAreBounded() {
    MessageText text = new MessageText(PARAGRAPH.repeat(40_000), null, List.of());
    long first = elements(text.getElement());
    assertThat(first).isLessThan(3L * MessageText.MOST_NODES);
    NativeButton more = button(text).orElseThrow();
    assertThat(more.getText()).contains("40,000 paragraphs");
    Clicks.press(more);
    assertThat(elements(text.getElement()) - first).isBetween(1L, 3L * MessageText.MOST_NODES);
  }

  @Test
  void theButtonLeadsToTheVeryEnd() {
    MessageText text = new MessageText(PARAGRAPH.repeat(1_500) + "The end.", null, List.of());
    for (int n = 0; n < 10 && button(text).isPresent(); n++) {
      Clicks.press(button(text).orElseThrow());
    }
    assertThat(button(text)).isEmpty();
    String all = text.getElement().getTextRecursively();
    assertThat(all).endsWith("The end.");
    assertThat(all.split("Words", -1)).hasSize(1_501);
  }

  @Test
  void tangledTextStandsAsWritten() {
    MessageText text = new MessageText("*".repeat(1_000_000), null, List.of());
    assertThat(text.getElement().getTextRecursively())
        .startsWith("This is too tangled")
        .endsWith("*".repeat(1_000_000));
    assertThat(elements(text.getElement())).isLessThan(10);
  }

  @Test
  void storedTextIsTheTextToTheLetter() {
    String content = " a\t\n\r\n  **b** \u00a0\n" + "line\n".repeat(200_000);
    StoredText text = new StoredText(content, null, List.of());
    Element element = text.getElement();
    Clicks.press(button(text).orElseThrow());
    assertThat(element.getTextRecursively()).isEqualTo(content);
    assertThat(element.getChildCount()).isGreaterThan(100);
  }

  @Test
  void aLongLineIsNotBroken() {
    String content = "word ".repeat(50_000);
    StoredText text = new StoredText(content, null, List.of());
    assertThat(text.getElement().getTextRecursively()).isEqualTo(content);
    assertThat(text.getElement().getChildCount()).isEqualTo(1);
  }

  @Test
  void matchesAreMarkedInStoredTextAcrossItsPieces() {
    String content = "line of words\n".repeat(1_000);
    int at = content.indexOf("words", 9_000);
    StoredText text = new StoredText(content, null, List.of(new Mark(0, 4), new Mark(at, at + 5)));
    assertThat(marked(text.getElement())).containsExactly("line", "words");
    assertThat(text.getElement().getTextRecursively()).isEqualTo(content);
  }

  @Test
  void matchesAreMarkedBeyondTheButtonToo() {
    String content = PARAGRAPH.repeat(1_500) + "The end.";
    int at = content.length() - 4;
    MessageText text = new MessageText(content, null, List.of(new Mark(at, at + 3)));
    assertThat(marked(text.getElement())).isEmpty();
    for (int n = 0; n < 10 && button(text).isPresent(); n++) {
      Clicks.press(button(text).orElseThrow());
    }
    assertThat(marked(text.getElement())).containsExactly("end");
  }

  private static List<String> marked(Element element) {
    return element
        .getChildren()
        .flatMap(
            child ->
                child.isTextNode()
                    ? Stream.of()
                    : child.getTag().equals("mark")
                        ? Stream.of(child.getText())
                        : marked(child).stream())
        .toList();
  }
}
