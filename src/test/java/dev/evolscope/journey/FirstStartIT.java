package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first minutes: something is there, and it can be searched in any script. */
@OnlyReads
@ExtendWith(Browsing.class)
class FirstStartIT {
  private static final String BOOK = "كتاب";

  @Test
  void anEmptyHomeShowsTheSample(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/");
    assertThat(visitor.cards()).hasCount(20);
    long total = app.get("/api/v1/search?size=1").get("total").asLong();
    assertThat(page.locator(".results [role=status]")).containsText(total + " conversations");
    assertThat(page).hasTitle("Explore — Evolscope");
  }

  @Test
  void theFrontEndIsTheBuiltOne(RunningApp app) {
    String document = app.ask("/").body();
    assertThat(document).contains("VAADIN/build/").doesNotContain("vaadin-dev-tools", "@vite");
  }

  @Test
  void aMisspeltWordLeadsToItsSpelling(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/?q=waterr");
    long total = app.get("/api/v1/search?q=waterr").at("/suggestions/0/total").asLong();
    assertThat(page.locator(".meant li").first()).hasText("water " + total + " found");
    page.locator(".meant a").first().click();
    assertThat(page).hasURL(app.url() + "/?q=water");
    assertThat(visitor.cards().first()).isVisible();
  }

  @Test
  void anArabicWordIsFoundAndMarkedInItsDirection(Visitor visitor) {
    Page page = visitor.open("/");
    Locator box = page.getByRole(AriaRole.SEARCHBOX);
    box.fill(BOOK);
    box.press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?q=%D9%83%D8%AA%D8%A7%D8%A8$"));
    assertThat(page).hasTitle("“" + BOOK + "” — Evolscope");
    assertThat(page.locator(".card mark").first()).isVisible();
    for (Locator card : visitor.cards().all()) {
      assertThat(card.locator(".text[dir=rtl] mark").count()).as(card.innerText()).isPositive();
    }
  }
}
