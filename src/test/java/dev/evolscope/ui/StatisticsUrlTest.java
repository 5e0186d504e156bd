package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatisticsUrlTest {
  private static final Filters URDU =
      new Filters(Map.of(Facet.LANGUAGE, List.of(new Choice("Urdu", false))));
  private static final Filters ODD =
      new Filters(Map.of(Facet.TASK, List.of(new Choice("a&b=\\(c)", true))));
  private static final ExploreUrl BESIDE = ExploreUrl.START.withQuery("100% من").withFilters(ODD);
  private static final StatisticsUrl FULL =
      StatisticsUrl.START.narrowed(URDU).by(Facet.STAGE).comparing(Optional.of(BESIDE));

  @Test
  void whatIsWrittenIsReadBackAsTheBrowserSendsIt() {
    assertThat(read(FULL.href())).isEqualTo(new StatisticsUrl.Reading(FULL, List.of()));
    StatisticsUrl all = StatisticsUrl.START.comparing(Optional.of(ExploreUrl.START));
    assertThat(read(all.href()).url()).isEqualTo(all);
    assertThat(read("statistics").url()).isEqualTo(StatisticsUrl.START);
  }

  @Test
  void theSelectionsChangePlaces() {
    StatisticsUrl swapped = FULL.swapped();
    assertThat(swapped.page().filters()).isEqualTo(ODD);
    assertThat(swapped.page().query()).isEqualTo(BESIDE.query());
    assertThat(swapped.other().orElseThrow().filters()).isEqualTo(URDU);
    assertThat(swapped.swapped()).isEqualTo(FULL);
  }

  @Test
  void takingAFilterFromTheOneBesideLeavesThePagesOwn() {
    FilteredUrl beside = new OtherSelectionUrl(FULL, BESIDE);
    StatisticsUrl read = read(beside.withFilters(Filters.NONE).href()).url();
    assertThat(read.page().filters()).isEqualTo(URDU);
    assertThat(read.other()).contains(ExploreUrl.START.withQuery("100% من"));
  }

  @Test
  void whatMakesNoSenseBecomesTheDefaultAndIsTold() {
    StatisticsUrl.Reading reading = read("statistics?by=colour&with=stage%3Dx%26size%3D2");
    assertThat(reading.url().by()).isEqualTo(Facet.LANGUAGE);
    assertThat(reading.url().other()).contains(ExploreUrl.START);
    assertThat(reading.notices()).hasSize(3).anyMatch(notice -> notice.contains("colour"));
    assertThat(read(reading.url().href()).notices()).isEmpty();
  }

  private static StatisticsUrl.Reading read(String href) {
    String query = href.contains("?") ? href.substring(href.indexOf('?') + 1) : "";
    return StatisticsUrl.read(QueryParameters.fromString(query).getParameters());
  }
}
