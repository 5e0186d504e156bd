package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.AxisOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageUrlTest {

  private static CoverageUrl read(String query) {
    return CoverageUrl.read(QueryParameters.fromString(query).getParameters()).url();
  }

  @Test
  void everyAddressIsReadAsWhatItWasWrittenFrom() {
    Random random = new Random(3);
    Map<String, List<String>> values =
        Map.of(
            "rows", List.of("language", "task", "stage", "turns", "turnEvol"),
            "columns", List.of("task", "script", "resource", "taskEvol", "language"),
            "rowsBy", List.of("name", "count", "evenness", "gap"),
            "columnsBy", List.of("count", "gap"),
            "target", List.of("even", "50", "shares:high=1,low=2", "خطة"),
            "density", List.of("numbers"),
            "gaps", List.of("cells"),
            "claims", List.of("m2lingual"),
            "language", List.of("Urdu", "!French"),
            "q", List.of("a & b"));
    for (int i = 0; i < 500; i++) {
      List<String> parts = new ArrayList<>();
      values.forEach(
          (name, some) -> {
            if (random.nextBoolean()) {
              String value = some.get(random.nextInt(some.size()));
              parts.add(new QueryParameters(Map.of(name, List.of(value))).getQueryString());
            }
          });
      CoverageUrl url = read(String.join("&", parts));
      assertThat(url.rows()).isNotEqualTo(url.columns());
      assertThat(read(url.url().queryParameters().getQueryString())).isEqualTo(url);
    }
  }

  @Test
  void defaultsAreLeftOut() {
    assertThat(read("rows=language&columns=task&rowsBy=name").href()).isEqualTo("coverage");
    assertThat(read("rows=task").columns()).isEqualTo(Facet.LANGUAGE);
  }

  @Test
  void nonsenseBecomesTheDefaultWithANotice() {
    CoverageUrl.Reading reading =
        CoverageUrl.read(
            QueryParameters.fromString(
                    "rows=colour&columns=language&rowsBy=luck&density=high&gaps=x")
                .getParameters());
    assertThat(reading.notices()).hasSize(5);
    assertThat(reading.url().rows()).isEqualTo(Facet.LANGUAGE);
    assertThat(reading.url().columns()).isEqualTo(Facet.TASK);
    assertThat(reading.url().rowOrder()).isEqualTo(AxisOrder.NAME);
  }

  @Test
  void swappingTakesTheOrdersAlong() {
    CoverageUrl url = read("rows=stage&columns=turns&rowsBy=gap&target=even");
    assertThat(url.swapped().swapped()).isEqualTo(url);
    assertThat(url.swapped().columnOrder()).isEqualTo(AxisOrder.GAP);
    assertThat(url.api("/csv")).startsWith("api/v1/coverage/csv?").contains("rows=stage");
  }

  /** A cell's link selects exactly the conversations that it counts. */
  @Test
  void aValueTakesThePlaceOfItsFacetsOthersButKeepsWhatIsLeftOut() {
    CoverageUrl url = read("turnEvol=A&turnEvol=!B&language=!French&language=Urdu");
    AxisEntry type = AxisEntry.of(Facet.TURN_EVOL, "C", 3, url.selection(), "", "");
    assertThat(type.parameter()).isEqualTo("turnEvol=C&turnEvol=!B");
    AxisEntry entry = AxisEntry.of(Facet.LANGUAGE, "Urdu", 3, url.selection(), "", "");
    assertThat(entry.parameter()).isEqualTo("language=Urdu");
    assertThat(entry.href()).contains("turnEvol=A", "turnEvol=!B", "language=Urdu");
    assertThat(entry.href()).doesNotContain("French");
  }

  @Test
  void whereAllValuesAreWantedACellsLinkWantsThemToo() {
    CoverageUrl url = read("turnEvol=A&turnEvol=B&turnEvolMatch=all");
    AxisEntry entry = AxisEntry.of(Facet.TURN_EVOL, "A", 3, url.selection(), "", "");
    assertThat(entry.parameter()).contains("turnEvol=A", "turnEvol=B", "turnEvolMatch=all");
  }
}
