package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From a count of flaws to the flaw itself, over rows that flaws were planted in. */
@ExtendWith(Browsing.class)
class QualityIT {
  private static final String FLAWED = "?dataset=flawed";

  @BeforeEach
  void load(RunningApp app) throws Exception {
    app.loadFlawed();
  }

  /** The check that flags most. */
  private static JsonNode busiest(RunningApp app) {
    return app.get("/api/v1/quality" + FLAWED)
        .get("checks")
        .valueStream()
        .max(Comparator.comparingLong(check -> check.get("flagged").asLong()))
        .orElseThrow();
  }

  @Test
  void everyNumberIsThatOfTheApiAndLeadsToItsConversations(Visitor visitor, RunningApp app) {
    JsonNode check = busiest(app);
    String id = check.get("id").asString();
    String flagged = check.get("flagged").asString();
    Page page = visitor.open("/quality" + FLAWED);
    Locator line =
        page.locator(".checks tr").filter(new Locator.FilterOptions().setHas(link(page, id)));
    assertThat(line.locator("a.count")).hasText(flagged);
    assertThat(page.locator("es-coverage tbody tr").first()).isVisible();
    line.locator("a.count").click();
    assertThat(page).hasURL(Pattern.compile("/\\?.*finding=" + id));
    assertThat(page.locator(".results [role=status]")).containsText(flagged + " conversation");
    assertThat(page.locator(".chip").filter(new Locator.FilterOptions().setHasText("finding")))
        .containsText(check.get("title").asString());
    assertThat(page.locator(".card .findings").first()).isVisible();
  }

  private static Locator link(Page page, String check) {
    return page.locator("a[href^='quality/%s?']".formatted(check));
  }

  @Test
  void aCellOfTheMapLeadsToItsConversations(Visitor visitor) {
    Page page = visitor.open("/quality" + FLAWED + "&by=stage");
    Locator cell = page.locator("es-coverage td:not(.h0):not(.sum) a").first();
    String count = cell.getAttribute("aria-label");
    cell.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("finding=[a-z-]+&stage="));
    assertThat(page.locator(".results [role=status]")).containsText(count + " conversation");
  }

  @Test
  void aCheckSaysWhatItFlagsAndTheFindingStandsBesideItsText(Visitor visitor, RunningApp app) {
    String id = busiest(app).get("id").asString();
    Page page = visitor.open("/quality/" + id + FLAWED);
    assertThat(page.locator(".flagged-list ol > li").first().locator(".evidence").first())
        .isVisible();
    assertThat(page.locator(".check-words")).containsText("What it means");
    page.locator(".flagged-list .top a").first().click();
    assertThat(page).hasURL(Pattern.compile("/c/[0-9a-z]{20}\\?.*finding=" + id));
    assertThat(page.locator("#findings li").first()).isVisible();
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/quality/" + id));
  }

  @Test
  void theKeyFWalksTheFindings(Visitor visitor, RunningApp app) {
    Page page = visitor.open(noted(app));
    page.locator(".notes .finding").first().waitFor();
    page.keyboard().press("f");
    assertThat(page.locator(".notes .finding").first()).isFocused();
  }

  /** A conversation with a finding about one of its messages. */
  private static String noted(RunningApp app) {
    return app.get("/api/v1/search" + FLAWED + "&finding=!(none)&size=100")
        .get("hits")
        .valueStream()
        .map(hit -> hit.get("url").asString())
        .filter(
            url ->
                app.get("/api/v1/conversations/" + url.substring("/c/".length()))
                    .get("findings")
                    .valueStream()
                    .anyMatch(finding -> finding.path("message").isNumber()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theReportIsAPageOfItsOwn(Visitor visitor, RunningApp app) {
    Page page = visitor.page();
    page.navigate("/api/v1/quality/report?format=html&dataset=flawed");
    assertThat(page.locator("h1")).hasText("Quality report");
    assertThat(page.locator("main"))
        .containsText(app.get("/api/v1/quality" + FLAWED).get("conversations").asString());
    assertThat(page.locator("script, img, link:not([rel=icon])")).hasCount(0);
  }

  @Test
  void itIsAccessibleWithFindingsToo(Visitor visitor, RunningApp app) {
    String check = "/quality/" + busiest(app).get("id").asString() + FLAWED;
    EveryPageIT.assertFitsAndIsAccessible(visitor, List.of("/quality" + FLAWED, check, noted(app)));
  }
}
