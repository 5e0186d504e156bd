package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.Sorting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExploreUrlTest {
  private static final ExploreUrl FULL =
      new ExploreUrl(
          "\"من\" OR 8000+1 & 100% #x",
          new Filters(
              Map.of(
                  Facet.LANGUAGE,
                  List.of(new Choice("Haitian Creole", false), new Choice("English", true)),
                  Facet.TASK,
                  List.of(new Choice("\\!odd", false), new Choice("\\(odd", true)),
                  Facet.TURN_EVOL,
                  List.of(new Choice("A", false), new Choice("B", false)),
                  Facet.TURNS,
                  List.of(new Choice("2..5", false))),
              Set.of(Facet.TURN_EVOL)),
          Sorting.TURNS,
          List.of("a_1-", "b=2"));

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(ExploreUrlReader.read(FULL.parameters()))
        .isEqualTo(new ExploreUrlReader.Reading(FULL, List.of()));
  }

  @Test
  void aLinkIsReadBackAsTheBrowserSendsIt() {
    String query = FULL.href().substring(1);
    assertThat(ExploreUrlReader.read(QueryParameters.fromString(query).getParameters()).url())
        .isEqualTo(FULL);
  }

  @Test
  void theChosenResultStandsInTheAddressUntilAnotherSearchOrPage() {
    ConversationId id = ConversationId.parse("0123456789abcdefghjk").orElseThrow();
    ExploreUrl chosen = FULL.opening(id);
    assertThat(ExploreUrlReader.read(chosen.parameters()).url()).isEqualTo(chosen);
    assertThat(chosen.opening(null)).isEqualTo(FULL);
    assertThat(chosen.next("c").open()).isNull();
    assertThat(chosen.withQuery("other").open()).isNull();
    assertThat(chosen.sorted(Sorting.LENGTH).open()).isNull();
  }

  @Test
  void whatCannotBeAnIdChoosesNothingAndIsTold() {
    var reading = read(Map.of("open", List.of("../etc")));
    assertThat(reading.url()).isEqualTo(ExploreUrl.START);
    assertThat(reading.notices()).singleElement().asString().contains("../etc");
  }

  @Test
  void theStartHasNoParameters() {
    assertThat(ExploreUrl.START.href()).isEqualTo("./");
    assertThat(read(Map.of())).isEqualTo(new ExploreUrlReader.Reading(ExploreUrl.START, List.of()));
  }

  @Test
  void badValuesBecomeDefaultsAndAreTold() {
    var reading =
        read(
            Map.of(
                "sort", List.of("best"),
                "stage", List.of("seed", "seedling"),
                "turns", List.of("many"),
                "task", List.of(""),
                "turnEvolMatch", List.of("some"),
                "page", List.of("3")));
    assertThat(reading.url().parameters()).isEqualTo(Map.of("stage", List.of("seed")));
    assertThat(reading.notices()).hasSize(6).anyMatch(notice -> notice.contains("seedling"));
  }

  @Test
  void openVocabulariesTakeAnyText() {
    var reading = read(Map.of("language", List.of("Klingon"), "task", List.of("<b>")));
    assertThat(reading.notices()).isEmpty();
    assertThat(reading.url().filters().of(Facet.TASK)).containsExactly(new Choice("<b>", false));
  }

  @Test
  void aRepeatedQueryCountsOnce() {
    var reading = read(Map.of("q", List.of("one", "two")));
    assertThat(reading.url().query()).isEqualTo("one");
    assertThat(reading.notices()).hasSize(1);
  }

  @Test
  void anotherFilterQueryOrOrderStartsAtTheFirstPage() {
    assertThat(FULL.withQuery("x").trail()).isEmpty();
    assertThat(FULL.withFilters(Filters.NONE).trail()).isEmpty();
    assertThat(FULL.sorted(Sorting.SOURCE).trail()).isEmpty();
  }

  @Test
  void previousLeadsBackTheWayThatNextCame() {
    ExploreUrl second = ExploreUrl.START.next("a");
    ExploreUrl third = second.next("b");
    assertThat(third.request().after()).isEqualTo("b");
    assertThat(third.previous()).isEqualTo(second);
    assertThat(second.previous()).isEqualTo(ExploreUrl.START);
    assertThat(ExploreUrl.START.previous()).isEqualTo(ExploreUrl.START);
  }

  @Test
  void aLongTrailForgetsItsBeginning() {
    ExploreUrl url = ExploreUrl.START;
    for (int page = 0; page < 100; page++) {
      url = url.next("cursor" + page);
    }
    assertThat(url.trail()).hasSize(40).last().isEqualTo("cursor99");
  }

  private static ExploreUrlReader.Reading read(Map<String, List<String>> parameters) {
    return ExploreUrlReader.read(parameters);
  }
}
