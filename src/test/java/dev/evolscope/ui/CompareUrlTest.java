package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.ConversationId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareUrlTest {
  private static final String ONE = "0123456789abcdefghjk";
  private static final String TWO = "1123456789abcdefghjk";
  private static final String THREE = "2123456789abcdefghjk";

  private static CompareUrlReader.Reading read(String query) {
    return CompareUrlReader.read(QueryParameters.fromString(query).getParameters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "left=" + ONE,
        "right=" + ONE,
        "left=" + ONE + "&right=" + TWO,
        "left=" + ONE + "&right=" + TWO + "&third=" + THREE + "&show=differences&middle=1"
      })
  void anAddressIsReadAndWrittenTheSame(String query) {
    CompareUrlReader.Reading reading = read(query);
    String href = reading.url().href();
    assertThat(read(href.replaceFirst("^compare\\??", ""))).isEqualTo(reading);
    assertThat(href).isEqualTo(query.isEmpty() ? "compare" : "compare?" + query);
    assertThat(reading.notices()).isEmpty();
    assertThat(reading.mistaken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ONE,
        " O123456789ABCDEFGHJK ",
        "/c/" + ONE,
        "c/" + ONE + "?turn=2",
        "https://data.example.org/c/" + ONE,
        "http://localhost:8080/c/" + ONE + "?q=a%2Fb&turn=3#turn-3"
      })
  void aConversationIsNamedByItsIdOrALink(String text) {
    assertThat(CompareUrlReader.named(text)).hasValue(new ConversationId(ONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "https://data.example.org/", "c/123", "<script>"})
  void whatNamesNoConversationIsToldAsMistaken(String text) {
    assertThat(read("right=" + ONE + "&left=" + text).mistaken()).containsExactly(text);
    assertThat(read("right=" + ONE + "&left=" + text).url().left()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"show=all", "middle=2", "color=red", "left=" + ONE + "&left=" + TWO})
  void whatMakesNoSenseIsLeftOutWithANotice(String query) {
    assertThat(read(query).notices()).hasSize(1);
  }

  @Test
  void anEmptyFieldOfTheFormIsNoMistake() {
    CompareUrlReader.Reading reading = read("left=" + ONE + "&right=&third=");
    assertThat(reading.mistaken()).isEmpty();
    assertThat(reading.url().ids()).containsExactly(new ConversationId(ONE));
    assertThat(reading.url().complete()).isFalse();
  }

  @Test
  void swappingTwiceIsTheSame() {
    CompareUrl two = read("left=" + ONE + "&right=" + TWO + "&show=differences").url();
    CompareUrl three = read("left=" + ONE + "&right=" + TWO + "&third=" + THREE).url();
    assertThat(two.swapped().href())
        .isEqualTo("compare?left=" + TWO + "&right=" + ONE + "&show=differences");
    assertThat(three.swapped().ids())
        .extracting(ConversationId::text)
        .containsExactly(THREE, TWO, ONE);
    CompareUrl marked = three.withMiddle(CompareUrl.Middle.FIRST);
    assertThat(marked.swapped().middle()).isEqualTo(CompareUrl.Middle.THIRD);
    assertThat(List.of(two.swapped().swapped(), three.swapped().swapped()))
        .containsExactly(two, three);
  }
}
