package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** From a conversation to its family, along the tree by keys, and what could not be linked. */
@ExtendWith(Browsing.class)
class FamilyIT {
  private static final int MEMBERS = 60;

  private static String multiTurn(RunningApp app, String language) {
    return app.get("/api/v1/search?stage=multi-turn&sort=source&language=" + language)
        .at("/hits/0/id")
        .asString();
  }

  private static Locator item(Page page, int number) {
    return page.locator("[role=treeitem]").nth(number);
  }

  @Test
  void theKeyboardWalksFoldsAndOpens(Visitor visitor, RunningApp app) {
    String id = multiTurn(app, "English");
    Page page = visitor.open("/c/" + id);
    assertThat(page.locator(".turn .origin").last()).hasText("added");
    page.locator(".side .lineage a.whole").click();
    assertThat(page).hasURL(Pattern.compile("/family/" + id + "$"));
    long total = app.get("/api/v1/families/" + id).get("total").asLong();
    assertThat(page.locator("[role=treeitem]")).hasCount((int) total);
    Locator here = page.locator("[role=treeitem][aria-current]");
    assertThat(here).hasAttribute("tabindex", "0");
    assertThat(page.locator("[role=treeitem][tabindex='0']")).hasCount(1);
    here.focus();
    page.keyboard().press("Home");
    assertThat(item(page, 0)).isFocused();
    page.keyboard().press("ArrowRight");
    assertThat(item(page, 1)).isFocused();
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
    assertThat(item(page, 0)).isFocused();
    assertThat(item(page, 0)).hasAttribute("aria-expanded", "false");
    assertThat(item(page, 1)).isHidden();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("End");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Home");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/c/[0-9a-z]{20}$"));
    assertThat(page.locator(".side .lineage")).containsText("came from it");
  }

  @Test
  void aFamilyOfSixtyAndWhatIsNotLinkedCanBeRead(Visitor visitor, RunningApp app) {
    visitor.open("/datasets");
    visitor.upload("family.jsonl", "sixty", String.join("\n", rows()));
    Page page = visitor.page();
    assertThat(page.locator(".dataset .figures").filter(sixty()).first())
        .containsText("58linked1ambiguous1orphan");
    page.locator(".dataset .figures").filter(sixty()).locator("a.count").last().click();
    assertThat(page.locator(".rows .foot")).containsText("Nobody asked this");
    page.locator(".rows .foot a").click();
    assertThat(page.locator(".orphan blockquote")).hasText("Nobody asked this");
    String seed =
        app.get("/api/v1/search?dataset=sixty&stage=seed&sort=source").at("/hits/0/id").asString();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      visitor.prefer(scheme);
      visitor.open("/family/" + seed);
      assertThat(page.locator("[role=treeitem]")).hasCount(MEMBERS - 1);
      visitor.shoot("family-60-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
    }
    visitor.narrow();
    visitor.open("/family/" + seed);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    visitor.shoot("family-60-phone");
  }

  private static Locator.FilterOptions sixty() {
    return new Locator.FilterOptions().setHasText("58");
  }

  @Test
  void aFamilyIsReadInItsOwnDirection(Visitor visitor, RunningApp app) {
    for (String language : List.of("Urdu", "Thai", "English", "Standard+Arabic")) {
      String id = multiTurn(app, language);
      if (id.isEmpty()) {
        continue;
      }
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        visitor.prefer(scheme);
        String name = "family-" + language + "-" + scheme.name().charAt(0);
        visitor.wide();
        visitor.open("/family/" + id);
        assertThat(visitor.page().locator("[role=treeitem]").first()).isVisible();
        visitor.shoot(name);
        visitor.narrow();
        visitor.open("/family/" + id);
        assertThat(visitor.page().locator("[role=treeitem]").first()).isVisible();
        visitor.shoot(name + "-phone");
      }
    }
    visitor.speak("ar");
    visitor.wide();
    visitor.open("/family/" + multiTurn(app, "Urdu"));
    assertThat(visitor.page().getByRole(AriaRole.TREE)).isVisible();
    visitor.shoot("family-arabic-interface");
    Locator first = item(visitor.page(), 0);
    first.focus();
    visitor.page().keyboard().press("ArrowLeft");
    assertThat(item(visitor.page(), 1)).isFocused();
  }

  /** A seed with 57 evolved rows, one continued; two seeds of one question, a doubt, an orphan. */
  private static List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add(row("seed", null, "How does a river begin?", List.of()));
    for (int i = 1; i < MEMBERS - 2; i++) {
      rows.add(row("e" + i, "How does a river begin?", prompt(i), List.of()));
    }
    rows.add(row("m", "How does a river begin?", prompt(3), List.of("And in winter?")));
    rows.add(row("twin-1", null, "Why?", List.of("Because.")));
    rows.add(row("twin-2", null, "Why?", List.of("Just so.")));
    rows.add(row("doubt", "Why?", "Why, in detail?", List.of()));
    rows.add(row("lost", "Nobody asked this", "And nobody will", List.of()));
    return rows;
  }

  private static String prompt(int i) {
    return "How does river number " + i + " begin, and where does it end?";
  }

  private static String row(
      String id, @org.jspecify.annotations.Nullable String seed, String prompt, List<String> more) {
    var row = JsonMapper.shared().createObjectNode();
    row.put("id", id).put("language", "English").put("task", "general").put("seed_prompt", seed);
    var messages = row.putArray("conversation");
    messages.addObject().put("role", "user").put("content", prompt);
    messages.addObject().put("role", "assistant").put("content", "From rain and springs.");
    for (String next : more) {
      messages.addObject().put("role", "user").put("content", next);
    }
    if (seed != null) {
      row.put("evolved_user_prompt", prompt).put("task_evol_type", "DEEPENING");
      row.put("task_evol_prompt", "Make the question deeper, and keep its language and its task.");
    }
    if (id.equals("m")) {
      row.putArray("multiturn_evol_type").add("FOLLOW_UP");
    }
    return row.toString();
  }
}
