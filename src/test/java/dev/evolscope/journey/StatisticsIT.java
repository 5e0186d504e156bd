package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From the whole to a part, by its bars; the page says what the API says. */
@OnlyReads
@ExtendWith(Browsing.class)
class StatisticsIT {
  @Test
  void aBarNarrowsThePageAndFiguresAreThoseOfTheApi(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/statistics");
    assertThat(figure(page, "Conversations")).hasText(count(app, ""));
    Locator evolved = chart(page, "Stage").getByRole(AriaRole.LINK, named("Evolved: "));
    evolved.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/statistics\\?stage=evolved$"));
    assertThat(page.locator(".chip")).hasText(new String[] {"stage Evolved"});
    assertThat(figure(page, "Conversations")).hasText(count(app, "?stage=evolved"));
    page.goBack();
    assertThat(figure(page, "Conversations")).hasText(count(app, ""));
  }

  @Test
  void aChartHasATableThatLeadsToItsConversations(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/statistics?stage=evolved");
    Locator turns = chart(page, "Turns of a conversation");
    turns.getByText("Table", new Locator.GetByTextOptions().setExact(true)).click();
    JsonNode bar = app.get("/api/v1/statistics?stage=evolved").at("/turns/histogram/0");
    Locator first = turns.locator("tbody tr").first();
    assertThat(first.locator("th")).hasText(bar.get("from").asString());
    first.locator("a.count").click();
    assertThat(page).hasURL(Pattern.compile("stage=evolved"));
    assertThat(page.locator(".results [role=status]"))
        .containsText(bar.get("count").asString() + " conversations");
  }

  @Test
  void aChartIsTakenAwayAsTableAndPictures(Visitor visitor) throws Exception {
    Page page = visitor.open("/statistics");
    Locator stages = chart(page, "Stage");
    stages.locator(".drawing svg").waitFor();
    assertThat(taken(page, stages, "Table, CSV")).startsWith("stage,conversations,");
    assertThat(taken(page, stages, "Picture, SVG")).startsWith("<svg").contains("Evolved");
    assertThat(taken(page, stages, "Picture, PNG")).contains("PNG");
  }

  @Test
  void twoSelectionsStandBesideEachOtherAndSwap(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/statistics?stage=evolved&with=stage%3Dseed");
    Locator beside = page.locator(".compared");
    assertThat(beside.locator(".headline dd a").first()).hasText(count(app, "?stage=seed"));
    beside.getByText("Swap").click();
    assertThat(page).hasURL(Pattern.compile("stage=seed"));
    assertThat(beside.locator(".headline dd a").first()).hasText(count(app, "?stage=evolved"));
    beside.getByText("Stop comparing").click();
    assertThat(beside).isHidden();
  }

  @Test
  void theTextOfTheSampleIsReadBesideThePage(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/statistics?language=Thai");
    String read = app.get("/api/v1/statistics/text?language=Thai").get("sampled").asString();
    assertThat(page.locator(".texts")).containsText("Read from " + read + " of the " + read);
    assertThat(page.locator(".texts")).containsText("o200k_base");
    assertThat(page.locator(".texts es-chart")).hasCount(4);
  }

  private static String taken(Page page, Locator chart, String form) throws Exception {
    chart.locator("summary").click();
    Download file =
        page.waitForDownload(
            () -> chart.getByText(form, new Locator.GetByTextOptions().setExact(true)).click());
    Path path = file.path();
    return Files.readString(path, StandardCharsets.ISO_8859_1);
  }

  private static Locator chart(Page page, String heading) {
    return page.locator("figure.chart[aria-label='" + heading + "']");
  }

  private static Locator.GetByRoleOptions named(String start) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + start));
  }

  private static Locator figure(Page page, String name) {
    return page.locator(".figures .headline div")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)))
        .locator("dd a");
  }

  private static String count(RunningApp app, String filters) {
    return app.get("/api/v1/statistics" + filters).get("conversations").asString();
  }
}
