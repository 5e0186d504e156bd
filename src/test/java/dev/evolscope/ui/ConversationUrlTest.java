package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.ConversationId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationUrlTest {
  private static final ConversationId ID =
      ConversationId.parse("0123456789abcdefghjk").orElseThrow();

  private static ConversationUrlReader.Reading read(String query) {
    return ConversationUrlReader.read(ID, QueryParameters.fromString(query).getParameters(), 3, 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "turn=2",
        "message=7",
        "turn=2&message=3",
        "view=raw",
        "diff=seed&turn=1",
        "q=left+bank&language=Urdu&language=%21English&sort=turns&view=raw&turn=3&message=4",
        "task=a%26b"
      })
  void anAddressIsReadAndWrittenTheSame(String query) {
    ConversationUrlReader.Reading reading = read(query);
    String href = reading.url().href();
    assertThat(read(href.replaceFirst("^c/[^?]*\\??", ""))).isEqualTo(reading);
    assertThat(href).startsWith("c/" + ID);
    assertThat(reading.url().parameters())
        .isEqualTo(QueryParameters.fromString(query).getParameters());
    assertThat(reading.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"turn=0", "turn=4", "turn=x", "turn=99999999999", "view=pdf", "diff=x", "color=1"})
  void whatMakesNoSenseIsLeftOutWithANotice(String query) {
    ConversationUrlReader.Reading reading = read(query);
    assertThat(reading.url()).isEqualTo(ConversationUrl.of(ID, ExploreUrl.START));
    assertThat(reading.notices()).hasSize(1);
  }

  @Test
  void aMessageIsLinkedWithoutATurnAndATurnWithoutAMessage() {
    ConversationUrl url = read("q=a&turn=2").url();
    assertThat(url.withMessage(5).href()).isEqualTo("c/" + ID + "?q=a&message=5");
    assertThat(url.withMessage(5).withTurn(1).href()).isEqualTo("c/" + ID + "?q=a&turn=1");
  }

  @Test
  void aPageOfTheResultsIsNotPartOfIt() {
    assertThat(read("q=a&after=xyz").url().href()).isEqualTo("c/" + ID + "?q=a");
    assertThat(read("q=a&after=xyz").notices()).isEmpty();
  }

  @Test
  void theNextConversationIsShownTheSameWayFromItsBeginning() {
    ConversationId next = ConversationId.parse("1123456789abcdefghjk").orElseThrow();
    assertThat(read("q=a&turn=2&view=raw").url().to(next).href())
        .isEqualTo("c/" + next + "?q=a&view=raw");
  }

  @Test
  void parametersAreReadAsTheRouterGivesThem() {
    assertThat(ConversationUrlReader.read(ID, Map.of("turn", List.of()), 1, 2).url().turn())
        .isZero();
  }
}
