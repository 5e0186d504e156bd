package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds on every page: accessible, at home on a phone, usable by keyboard. */
@OnlyReads
@ExtendWith(Browsing.class)
class EveryPageIT {
  @Test
  void fitsAPhoneAndIsAccessibleInLightAndDark(Visitor visitor, RunningApp app) {
    assertFitsAndIsAccessible(visitor, pages(app));
  }

  @Test
  void theFiltersOfAPhoneAreASheet(Visitor visitor) {
    visitor.narrow();
    Page page = visitor.open("/");
    assertThat(page.locator("#facets")).isHidden();
    page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
    visitor.findFacetValue("Language", "Urdu").click();
    assertThat(page).hasURL(Pattern.compile("language=Urdu"));
    page.keyboard().press("Escape");
    assertThat(page.locator("#facets")).isHidden();
    assertThat(visitor.cards()).hasCount(8);
  }

  @Test
  void theKeyboardSearchesWalksAndOpens(Visitor visitor) {
    Page page = visitor.open("/");
    assertThat(visitor.cards().first()).isVisible();
    page.keyboard().press("/");
    assertThat(page.locator("input[type=search]")).isFocused();
    page.keyboard().type("starter");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?q=starter$"));
    assertThat(page.locator(".card mark").first()).isVisible();
    page.locator("input[type=search]").blur();
    visitor.facetValue("Stage", "seed").focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?q=starter&stage=seed$"));
    assertThat(page.locator(".chip")).hasText("stage Seed");
    page.keyboard().press("j");
    assertThat(visitor.cards().first().locator("a.open")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/c/[0-9a-z]{20}\\?q=starter&stage=seed$"));
    assertThat(page.locator(".msg mark").first()).isVisible();
    page.keyboard().press("/");
    assertThat(page).hasURL(Pattern.compile("/\\?q=starter&stage=seed"));
    assertThat(page.locator("input[type=search]")).isFocused();
  }

  @Test
  void theSearchKeyWorksOnPagesWithoutASearchBox(Visitor visitor) {
    for (String address : List.of("/datasets", "/taxonomy")) {
      Page page = visitor.open(address);
      page.keyboard().press("/");
      assertThat(page.locator("input[type=search]")).isFocused();
      page.keyboard().type("water");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/\\?q=water$"));
    }
  }

  @Test
  void aPhoneExportsToo(Visitor visitor) {
    visitor.narrow();
    Page page = visitor.open("/");
    page.locator("details.export summary").click();
    assertThat(page.locator("details.export .menu a").first()).isInViewport();
  }

  @Test
  void theChosenSchemeStays(Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("button.scheme").click();
    assertThat(page.locator("html")).hasAttribute("theme", "dark");
    visitor.open("/datasets");
    assertThat(page.locator("html")).hasAttribute("theme", "dark");
  }

  /**
   * Each page as a phone loads it, then wide and in both schemes, as it is shown without reload.
   */
  static void assertFitsAndIsAccessible(Visitor visitor, List<String> pages) {
    for (String address : pages) {
      assertFitsAPhone(visitor, address);
      visitor.wide();
      visitor.settle();
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        visitor.prefer(scheme);
        assertThat(Accessibility.faults(visitor.page())).as("%s in %s", address, scheme).isEmpty();
      }
    }
  }

  static void assertFitsAPhone(Visitor visitor, String address) {
    visitor.narrow();
    Page page = visitor.open(address);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", page.url())
        .isEqualTo(390);
  }

  @Test
  void aPageTellsTheAddressUnderWhichPeopleKnowIt(RunningApp app) {
    assertThat(app.ask("/?q=a%22b").body())
        .contains("og:url")
        .contains(RunningApp.BASE_URL + "/?q=a%22b");
  }

  static List<String> pages(RunningApp app) {
    String url = app.get("/api/v1/search?language=English&sort=turns").at("/hits/0/url").asString();
    String thai = app.get("/api/v1/search?language=Thai&sort=turns").at("/hits/0/url").asString();
    String compare =
        "/compare?left=%s&right=%s&third=%s"
            .formatted(Relatives.line(app, "Standard+Arabic").toArray());
    return List.of(
        compare,
        compare + "&show=differences",
        "/compare",
        "/datasets/versions?dataset=sample&from=0&kind=added",
        thai, // its replies have tables
        app.markdown(),
        app.markdown() + "?q=river&message=2",
        "/",
        "/?q=starter&language=English&stage=!seed",
        "/?q=nothing-like-it",
        url,
        url + "?language=English&view=raw&turn=2",
        "/coverage?target=even&claims=m2lingual&density=numbers",
        "/quality",
        "/quality?by=turnEvol&stage=seed",
        "/quality/" + app.get("/api/v1/quality").at("/checks/0/id").asString(),
        "/statistics",
        "/statistics?stage=evolved&with=stage%3Dseed&by=stage",
        "/statistics?language=Urdu&language=!Urdu",
        "/datasets",
        url.replace("/c/", "/family/"),
        "/lineage?dataset=sample&status=linked",
        "/taxonomy");
  }
}
