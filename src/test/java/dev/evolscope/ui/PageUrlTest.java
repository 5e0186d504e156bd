package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageUrlTest {
  private static final Set<String> OWN = Set.of("rows", "columns");
  private static final PageUrl FULL =
      PageUrl.start("coverage")
          .withQuery("\"من\" & 100% #x")
          .withFilters(
              new Filters(
                  Map.of(
                      Facet.LANGUAGE,
                      List.of(new Choice("Haitian Creole", false), new Choice("English", true)),
                      Facet.TASK,
                      List.of(new Choice("\\!odd", false)))))
          .with("rows", List.of("language=1&2"))
          .with("columns", List.of("task"));

  @Test
  void whatIsWrittenIsReadBackAsTheBrowserSendsIt() {
    String query = FULL.href().replaceFirst("^coverage\\?", "");
    var parameters = QueryParameters.fromString(query).getParameters();
    assertThat(PageUrlReader.read("coverage", OWN, parameters))
        .isEqualTo(new PageUrlReader.Reading(FULL, List.of()));
  }

  @Test
  void thePageWithoutParametersIsItsPath() {
    assertThat(PageUrl.start("coverage").href()).isEqualTo("coverage");
  }

  @Test
  void anotherSelectionKeepsThePagesOwnParameters() {
    assertThat(FULL.withFilters(Filters.NONE).withQuery(" ").own()).isEqualTo(FULL.own());
    assertThat(FULL.with("rows", List.of()).of("rows")).isEmpty();
  }

  @Test
  void theSameConversationsAreSelectedInExplore() {
    assertThat(FULL.explored().query()).isEqualTo(FULL.query());
    assertThat(FULL.explored().filters()).isEqualTo(FULL.filters());
    assertThat(FULL.explored(Facet.LANGUAGE, "Urdu").filters().of(Facet.LANGUAGE))
        .containsExactly(new Choice("Urdu", false));
  }

  @Test
  void whatIsUnknownIsToldAndWhatIsExploresOwnIsNot() {
    var reading =
        PageUrlReader.read(
            "coverage",
            OWN,
            Map.of("cols", List.of("task"), "stage", List.of("x"), "sort", List.of("turns")));
    assertThat(reading.url()).isEqualTo(PageUrl.start("coverage"));
    assertThat(reading.notices()).hasSize(2).anyMatch(notice -> notice.contains("cols"));
  }
}
