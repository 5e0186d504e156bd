package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualityUrlTest {
  private static final Filters ODD =
      new Filters(Map.of(Facet.TASK, List.of(new Choice("a&b=\\(c)", true))));
  private static final PageUrl SELECTED = QualityUrl.START.withQuery("100% من").withFilters(ODD);

  private static Map<String, List<String>> parameters(String href) {
    String query = href.contains("?") ? href.substring(href.indexOf('?') + 1) : "";
    return QueryParameters.fromString(query).getParameters();
  }

  private static QualityUrl.Reading read(String href) {
    return QualityUrl.read(parameters(href));
  }

  @Test
  void whatIsWrittenIsReadBackAsTheBrowserSendsIt() {
    QualityUrl full = new QualityUrl(SELECTED, Facet.TASK, "a dataset", 3L, 7L);
    assertThat(read(full.url().href())).isEqualTo(new QualityUrl.Reading(full, List.of()));
    assertThat(read("quality").url().url().href()).isEqualTo("quality");
  }

  @Test
  void whatMakesNoSenseBecomesTheDefaultAndIsTold() {
    QualityUrl.Reading reading = read("quality?by=colour&from=-1&to=x");
    assertThat(reading.url())
        .isEqualTo(new QualityUrl(QualityUrl.START, Facet.LANGUAGE, "", null, null));
    assertThat(reading.notices()).hasSize(3).anyMatch(notice -> notice.contains("colour"));
  }

  @Test
  void theReportIsOfTheSameSelection() {
    QualityUrl url = new QualityUrl(SELECTED, Facet.TASK, "", null, null);
    assertThat(parameters(url.report("html")))
        .containsEntry("format", List.of("html"))
        .containsEntry("q", List.of("100% من"))
        .containsEntry("task", List.of("!a&b=\\(c)"))
        .hasSize(3);
  }

  @Test
  void aCheckKeepsTheSelectionAndItsPlace() {
    CheckUrl url = CheckUrl.of("text-x", SELECTED).behind("cursor==");
    CheckUrl.Reading reading = CheckUrl.read("text-x", parameters(url.href()));
    assertThat(reading).isEqualTo(new CheckUrl.Reading(url, List.of()));
    assertThat(url.href()).startsWith("quality/text-x?");
  }

  @Test
  void aChecksPageIsAboutItsOwnFindingOnly() {
    Filters other = ODD.with(Facet.FINDING, List.of(new Choice("text-y", false)));
    CheckUrl url = CheckUrl.of("text-x", SELECTED.withFilters(other));
    assertThat(url.selection().filters()).isEqualTo(ODD);
    assertThat(url.filters().of(Facet.FINDING)).containsExactly(new Choice("text-x", false));
  }
}
