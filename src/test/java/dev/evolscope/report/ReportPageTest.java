package dev.evolscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final String HOSTILE = "</style><script>alert(1)</script><img src=x onerror=y>";

  private static QualityReport report() {
    return new QualityReport(
        QualityReport.FORMAT,
        QualityReport.VERSION,
        "1.0",
        "it's " + HOSTILE,
        new TreeMap<>(Map.of("language", List.of(HOSTILE))),
        List.of(
            new QualityReport.Source(
                HOSTILE, 3, HOSTILE, null, List.of(new QualityReport.File(HOSTILE, 3, "00ff")))),
        false,
        3,
        2,
        Map.of("error", 2L),
        List.of(
            new QualityReport.Line(
                "text-x", HOSTILE, "error", 1, true, 0.5, 2, 2 / 3.0, 0.98, 50, null, 0),
            new QualityReport.Line("text-y", "Why", "hint", 1, false, 1, 0, 0, null, 0, null, 0)),
        List.of(new QualityReport.Worst("text-x", "language", HOSTILE, 2, 3, 2 / 3.0)),
        List.of(
            new QualityReport.Table(
                "language",
                List.of(HOSTILE),
                List.of(3L),
                List.of(
                    new QualityReport.Row("text-x", List.of(2)),
                    new QualityReport.Row("text-y", List.of(0))))));
  }

  @Test
  void foreignTextIsTextWhereverItStands() {
    Document page = Jsoup.parse(ReportPage.of(report()));
    assertThat(
            page.select("script, img, iframe, object, [src], [href]:not([href=data:,]), [onerror]"))
        .isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("td:contains(alert(1))")).hasSizeGreaterThan(3);
  }

  @Test
  void theStyleSheetFetchesNothing() {
    assertThat(Jsoup.parse(ReportPage.of(report())).select("style").html())
        .isNotEmpty()
        .doesNotContain("url(", "@import");
  }

  @Test
  void itSaysWhatIsNotMeasuredWhatIsOffAndWhatIsNotDone() {
    String text = Jsoup.parse(ReportPage.of(report())).body().text();
    assertThat(text)
        .contains("0.98 of 50", "not measured", " off ", "Not everything was checked")
        .contains("3 conversations selected; 2 with a finding (66.67%)");
  }

  @Test
  void theCommandThatMakesItStandsInItAsAShellTakesIt() {
    assertThat(Jsoup.parse(ReportPage.of(report())).select("code").text())
        .contains("./evolscope audit --report FILE.html --q 'it'\\''s ")
        .contains("--filter 'language=</style>");
  }

  @Test
  void onlyChecksThatFlagSomethingHaveAColumn() {
    assertThat(Jsoup.parse(ReportPage.of(report())).select(".matrix thead th")).hasSize(3);
  }

  @Test
  void theSameReportIsTheSamePage() {
    assertThat(ReportPage.of(report())).isEqualTo(ReportPage.of(report()));
  }
}
