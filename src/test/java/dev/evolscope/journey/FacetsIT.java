package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Narrowing down: the address is the state, and the page says what the API says. */
@OnlyReads
@ExtendWith(Browsing.class)
class FacetsIT {
  private static final String TWO = "?language=Urdu&stage=evolved";

  @Test
  void twoFacetsAgreeWithTheApi(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/");
    visitor.findFacetValue("Language", "Urdu").click();
    assertThat(page).hasURL(Pattern.compile("/\\?language=Urdu$"));
    visitor.facetValue("Stage", "evolved").click();
    assertThat(chips(page)).hasCount(2);
    assertThat(page.url()).contains("language=Urdu", "stage=evolved");
    assertShowsTwo(page, app);
  }

  @Test
  void backRestoresAndReloadKeeps(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/");
    visitor.findFacetValue("Language", "Urdu").click();
    assertThat(chips(page)).hasText(new String[] {"language Urdu"});
    visitor.facetValue("Stage", "evolved").click();
    assertThat(chips(page)).hasCount(2);
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/\\?language=Urdu$"));
    assertThat(chips(page)).hasText(new String[] {"language Urdu"});
    page.goForward();
    assertThat(chips(page)).hasCount(2);
    page.reload();
    assertShowsTwo(page, app);
  }

  @Test
  void aSentLinkShowsTheSame(Visitor visitor, RunningApp app) {
    assertShowsTwo(visitor.openElsewhere("/" + TWO), app);
  }

  @Test
  void twoTypesAreAskedForAtOnce(Visitor visitor, RunningApp app) {
    var types = app.get("/api/v1/search?stage=multi-turn").at("/hits/0/turnEvols");
    String both =
        "turnEvol=%s&turnEvol=%s".formatted(types.get(0).asString(), types.get(1).asString());
    String all = total(app, "/api/v1/search?" + both + "&turnEvolMatch=all");
    assertThat(all).isNotEqualTo(total(app, "/api/v1/search?" + both));
    Page page = visitor.open("/?" + both);
    assertThat(chips(page)).containsText(" or ");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("all of these")).click();
    assertThat(page).hasURL(Pattern.compile("turnEvolMatch=all"));
    assertThat(chips(page)).containsText(" and ");
    assertThat(status(page)).containsText(all);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("any of these")).click();
    assertThat(page).not().hasURL(Pattern.compile("turnEvolMatch"));
  }

  @Test
  void aValueIsLeftOut(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/");
    visitor.facetValue("Stage", "seed").hover();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Exclude Seed")).click();
    assertThat(page).hasURL(app.url() + "/?stage=!seed");
    assertThat(page.locator(".chip.not")).hasText("not stage Seed");
    assertThat(status(page)).containsText(total(app, "/api/v1/search?stage=!seed"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear all")).click();
    assertThat(page).hasURL(app.url() + "/");
    assertThat(chips(page)).isHidden();
  }

  @Test
  void pagesAreWalkedOnAndBack(Visitor visitor) {
    Page page = visitor.open("/");
    assertThat(visitor.cards()).hasCount(20);
    List<String> first = targets(page);
    page.locator("a[rel=next]").click();
    assertThat(page).hasURL(Pattern.compile("after="));
    assertThat(page.locator("a[rel=prev]")).isVisible();
    assertThat(targets(page)).hasSize(20).doesNotContainAnyElementsOf(first);
    page.locator("a[rel=prev]").click();
    assertThat(page.locator("a[rel=prev]")).hasCount(0);
    assertThat(targets(page)).isEqualTo(first);
  }

  @Test
  void nothingFoundSaysWhatToDrop(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/?language=Urdu&language=!Urdu&stage=seed");
    assertThat(status(page)).containsText("0 conversations");
    page.locator(".empty a").first().click();
    assertThat(page.locator(".empty")).hasCount(0);
    assertThat(visitor.cards().first()).isVisible();
    assertThat(page.url()).startsWith(app.url() + "/");
  }

  private static void assertShowsTwo(Page page, RunningApp app) {
    assertThat(chips(page)).hasText(new String[] {"language Urdu", "stage Evolved"});
    JsonNode answer = app.get("/api/v1/search" + TWO);
    assertThat(status(page)).containsText(answer.get("total").asString() + " conversations");
    assertThat(page.locator(".card")).hasCount(answer.get("total").asInt());
    assertThat(page.locator(".facet li.on")).hasCount(2);
    assertCounts(page, "Language", answer.at("/facets/language"));
    assertCounts(page, "Stage", answer.at("/facets/stage"));
    assertCounts(page, "Task Evol", answer.at("/facets/taskEvol"));
  }

  /** Every count on the page is the API's; the page may fold the tail of a long list away. */
  private static void assertCounts(Page page, String facet, JsonNode values) {
    List<String> told =
        values
            .valueStream()
            .map(v -> v.get("value").asString() + " " + v.get("count").asString())
            .toList();
    List<String> shown =
        page.locator("section.facet[aria-label='" + facet + "'] li").all().stream()
            .map(FacetsIT::valueAndCount)
            .toList();
    assertThat(shown).as(facet).isNotEmpty().isSubsetOf(told);
  }

  private static String valueAndCount(Locator item) {
    return item.locator(".pick").getAttribute("title") + " " + item.locator(".c").innerText();
  }

  private static Locator chips(Page page) {
    return page.locator(".chip");
  }

  private static Locator status(Page page) {
    return page.locator(".results [role=status]");
  }

  private static String total(RunningApp app, String address) {
    return app.get(address).get("total").asString();
  }

  private static List<String> targets(Page page) {
    return page.locator(".card a.open").all().stream().map(a -> a.getAttribute("href")).toList();
  }
}
