package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SkippedTextTest {
  private static void speak(String language) {
    UI ui = new UI();
    UI.setCurrent(ui);
    ui.setLocale(Locale.of(language));
  }

  @AfterEach
  void leave() {
    UI.setCurrent(null);
  }

  @Test
  void aReasonIsToldInTheInterfacesLanguage() {
    speak("es");
    assertThat(SkippedText.reason("missing")).isEqualTo("falta");
    assertThat(SkippedText.reason("not a message but a number"))
        .isEqualTo("no es un mensaje, sino un número");
    assertThat(SkippedText.reason("more than 10,000 messages")).isEqualTo("más de 10,000 mensajes");
    assertThat(SkippedText.reason("text that is no JSON: the text is empty"))
        .isEqualTo("un texto con un fallo: no es JSON: el texto está vacío");
  }

  @Test
  void whatTheFileSaysIsNotTranslated() {
    speak("es");
    assertThat(SkippedText.reason("holds no conversation of the id text"))
        .endsWith("con el id text");
  }

  @Test
  void aRareReasonStaysEnglish() {
    speak("ar");
    assertThat(SkippedText.reason("beyond a limit: x")).isEqualTo("beyond a limit: x");
  }

  @Test
  void aPlaceKeepsItsNamesBesideTranslatedWords() {
    speak("es");
    List<String> reasons = List.of("missing", "not text but a list: [1]", "nothing: missing");
    assertThat(place("a: b.jsonl, row 3, line 4, id: missing", reasons))
        .isEqualTo("a: b.jsonl, fila 3, línea 4, id: falta");
    assertThat(place("b.parquet, row 1841: not text but a list: [1]", reasons))
        .isEqualTo("b.parquet, fila 1841: no es texto, sino una lista: [1]");
  }

  @Test
  void namesInAPlaceStandApart() {
    speak("ar");
    var place = PlaceLine.of("b.jsonl, row 3, x.y: missing", List.of("missing"));
    assertThat(place.getElement().getChildren().filter(e -> e.getTag().equals("bdi")))
        .extracting(Element::getTextRecursively)
        .containsExactly("b.jsonl", "x.y", "مفقود");
  }

  @Test
  void whatIsNoPlaceStaysAsItIs() {
    speak("es");
    assertThat(place("somewhere…: missing", List.of("missing"))).isEqualTo("somewhere…: falta");
  }

  private static String place(String placed, List<String> reasons) {
    return PlaceLine.of(placed, reasons).getElement().getTextRecursively();
  }
}
