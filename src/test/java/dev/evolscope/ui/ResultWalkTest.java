package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.search.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultWalkTest {
  private static final ConversationId HERE =
      ConversationId.parse("0123456789abcdefghjk").orElseThrow();
  private static final ConversationId NEXT =
      ConversationId.parse("1123456789abcdefghjk").orElseThrow();

  private static String html(Optional<Place> place) {
    ConversationUrl url = ConversationUrl.of(HERE, ExploreUrl.START.withQuery("river"));
    return new ResultWalk(url, place).getElement().getOuterHTML();
  }

  @Test
  void itTellsThePlaceAndLeadsOnWithinTheSameResults() {
    assertThat(html(Optional.of(new Place(1, 1_284, null, NEXT))))
        .contains("1 of 1,284")
        .contains("href=\"c/" + NEXT + "?q=river\"")
        .contains("aria-label=\"Next result\"")
        .doesNotContain("Previous result");
  }

  @Test
  void whatTheResultsDoNotHaveHasNoWay() {
    assertThat(html(Optional.empty())).contains("Not among these results").doesNotContain("href");
  }
}
