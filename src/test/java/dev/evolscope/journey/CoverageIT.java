package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The matrix: cells lead to their conversations, keys walk it, the address holds it all. */
@OnlyReads
@ExtendWith(Browsing.class)
class CoverageIT {
  private static Locator cell(Page page, int row, int column) {
    return page.locator("es-coverage td[data-at='%d %d']".formatted(row, column));
  }

  @Test
  void theMatrixSaysWhatTheApiSaysAndACellLeadsToItsConversations(Visitor visitor, RunningApp app) {
    JsonNode api = app.get("/api/v1/coverage?stage=!seed");
    Page page = visitor.open("/coverage?stage=!seed&density=numbers");
    int row = api.get("rows").valueStream().map(JsonNode::asString).toList().indexOf("Urdu");
    int column = firstFull(api.get("counts").get(row));
    String count = api.get("counts").get(row).get(column).asString();
    assertThat(cell(page, row, column)).hasText(count);
    assertThat(page.locator("es-coverage tbody tr")).hasCount(api.get("rows").size());
    cell(page, row, column).click();
    assertThat(page).hasURL(Pattern.compile("/\\?stage=!seed&language=Urdu&task="));
    assertThat(page.locator("[role=status]").filter(new Locator.FilterOptions().setHasText(count)))
        .not()
        .hasCount(0);
    page.goBack();
    assertThat(page.locator("es-coverage")).isVisible();
  }

  private static int firstFull(JsonNode counts) {
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i).asInt() > 0) {
        return i;
      }
    }
    throw new AssertionError("the row is empty");
  }

  @Test
  void arrowsHomeAndEndWalkAndEnterOpens(Visitor visitor, RunningApp app) {
    int rows = app.get("/api/v1/coverage").get("rows").size();
    Page page = visitor.open("/coverage");
    cell(page, 0, 0).locator("a").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowRight");
    assertThat(cell(page, 1, 1).locator("a")).isFocused();
    assertThat(cell(page, 1, 1).locator("a")).hasAttribute("tabindex", "0");
    assertThat(page.locator("es-coverage td a[tabindex='0']")).hasCount(1);
    page.keyboard().press("Control+End");
    assertThat(page.locator("es-coverage tfoot .sum a")).isFocused();
    page.keyboard().press("Control+Home");
    page.keyboard().press("End");
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("es-coverage tbody tr").first().locator(".sum a")).isFocused();
    assertThat(page.locator("es-coverage tbody tr")).hasCount(rows);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/\\?language="));
  }

  @Test
  void aSmallCellIsALinkOfFullSizeWhereItIsPointedAt(Visitor visitor) {
    Page page = visitor.open("/coverage");
    assertThat(page.locator("es-coverage td a")).hasCount(1);
    Locator cell = cell(page, 20, 5);
    cell.hover();
    var box = cell.locator("a").boundingBox();
    assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
    cell(page, 20, 6).hover();
    assertThat(cell.locator("a")).hasCount(0);
    cell(page, 20, 6).click();
    assertThat(page).hasURL(Pattern.compile("/\\?language=.*&task="));
  }

  @Test
  void theFocusIsInTheMenuAfterAChoice(Visitor visitor) {
    Page page = visitor.open("/coverage");
    for (String menu : List.of("Rows", "Target")) {
      Locator summary = page.locator("details[data-kept='%s'] summary".formatted(menu));
      summary.focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      String address = page.url();
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.equals(address));
      assertThat(summary).isFocused();
    }
  }

  @Test
  void dimensionsOrdersAndTargetsAreInTheAddress(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/coverage");
    page.getByText("Rows", new Page.GetByTextOptions().setExact(true)).click();
    page.locator(".menu a", new Page.LocatorOptions().setHasText("resource")).first().click();
    assertThat(page).hasURL(app.url() + "/coverage?rows=resource");
    page.getByText("Target", new Page.GetByTextOptions().setExact(true)).first().click();
    page.locator(".menu a", new Page.LocatorOptions().setHasText("even share")).click();
    assertThat(page).hasURL(Pattern.compile("target=even"));
    JsonNode api = app.get("/api/v1/coverage?rows=resource&target=even");
    assertThat(page.locator(".gap-panel header")).containsText(api.get("missing").asString());
    page.reload();
    assertThat(page.locator(".gap-panel header")).containsText(api.get("missing").asString());
    assertThat(page.locator(".even tbody td").first())
        .hasText("%.3f".formatted(api.at("/evenness/rows").asDouble()));
  }

  @Test
  void theFilesHoldTheMatrixAndThePlan(Visitor visitor, RunningApp app) throws Exception {
    Page page = visitor.open("/coverage?rows=stage&target=2000");
    var csv = page.waitForDownload(() -> page.locator("a[download]", hasText("CSV")).click());
    assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8))
        .isEqualTo(app.ask("/api/v1/coverage/csv?rows=stage").body());
    var plan = page.waitForDownload(() -> page.locator("a[download]", hasText("Plan")).click());
    JsonNode json = JsonMapper.shared().readTree(Files.readString(plan.path()));
    assertThat(json.get("conversations").asLong())
        .isEqualTo(app.get("/api/v1/coverage?rows=stage&target=2000").get("missing").asLong());
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void claimsAreWrittenKeptAndChecked(Visitor visitor, RunningApp app) {
    long total = app.get("/api/v1/search?size=0").get("total").asLong();
    Page page = visitor.open("/coverage?claims=m2lingual");
    assertThat(page.locator(".claims tbody th")).hasCount(10);
    page.getByText("Write or upload claims…").click();
    page.locator("#keep-claims-name").fill("journey");
    page.locator("#keep-claims-text").fill("claims:\n- {what: conversations, says: 1");
    page.locator(".claim-panel .keep button").click();
    assertThat(page.locator(".claim-panel .told")).containsText("not YAML");
    page.locator("#keep-claims-text")
        .fill(
            "claims:\n- {what: conversations, says: %d}\n- {what: tasks, says: 1}"
                .formatted(total));
    page.locator(".claim-panel .keep button").click();
    assertThat(page).hasURL(Pattern.compile("claims=journey"));
    assertThat(page.locator(".claim-panel header")).containsText("1 of 2");
    assertThat(page.locator(".verdict.holds")).hasCount(1);
    page.getByText("Forget “journey”").click();
    assertThat(page).not().hasURL(Pattern.compile("claims=journey"));
  }

  @Test
  void nonsenseInTheAddressIsToldAndShowsTheDefault(Visitor visitor) {
    Page page = visitor.open("/coverage?rows=colour&columns=language&rowsBy=luck&target=nothing");
    assertThat(page.locator(".notices li")).hasCount(4);
    assertThat(page.locator("es-coverage table").first()).isVisible();
  }

  @Test
  void theOverviewIsAccessible(Visitor visitor) {
    Page page = visitor.open("/coverage?target=even&claims=m2lingual");
    page.locator("es-coverage td a").first().waitFor();
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      visitor.prefer(scheme);
      assertThat(Accessibility.faults(page)).as("in %s", scheme).isEmpty();
    }
  }

  @Test
  void aPhoneScrollsTheMatrixAndNotThePage(Visitor visitor) {
    visitor.narrow();
    Page page = visitor.open("/coverage?target=even&claims=m2lingual");
    page.locator("es-coverage td a").first().waitFor();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }
}
