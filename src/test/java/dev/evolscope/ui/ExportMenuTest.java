package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Filters;
import dev.evolscope.export.ExportFormat;
import dev.evolscope.search.Sorting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportMenuTest {
  private static final ExploreUrl SEARCH =
      new ExploreUrl(
          "a & \"b\"",
          Filters.parse(Map.of("stage", List.of("seed", "!evolved"), "task", List.of("x=y"))),
          Sorting.TURNS,
          List.of("cursor"));

  @Test
  void linksHaveQueryAndFiltersAndNeitherOrderNorPage() {
    assertThat(ExportMenu.href(SEARCH, ExportFormat.CSV))
        .startsWith("api/v1/export?")
        .contains("format=csv", "archive=true", "q=a%20%26%20%22b%22")
        .contains("stage=seed", "stage=!evolved", "task=x%3Dy")
        .doesNotContain("sort", "after", "cursor", "\"", " ");
  }

  @Test
  void parquetNeedsNoArchive() {
    assertThat(ExportMenu.href(ExploreUrl.START, ExportFormat.PARQUET))
        .isEqualTo("api/v1/export?format=parquet");
  }

  @Test
  void everyFormatHasAName() {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(Texts.text("export.format." + format.label())).isNotBlank();
    }
  }
}
