package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The interface in other languages, and the whole of it mirrored. */
@OnlyReads
@ExtendWith(Browsing.class)
class LanguagesIT {
  @Test
  void theFirstDocumentSpeaksTheBrowsersLanguage(RunningApp app) {
    assertThat(app.ask("/", "fr;q=1, ar-EG;q=0.9, en;q=0.8").body())
        .containsPattern("<html[^>]* lang=\"ar\"[^>]* dir=\"rtl\"")
        .contains("<title>استكشاف — Evolscope</title>");
    assertThat(app.ask("/", "es-MX").body())
        .containsPattern("<html[^>]* lang=\"es\"[^>]* dir=\"ltr\"")
        .contains("<title>Explorar — Evolscope</title>");
    assertThat(app.ask("/", "fr").body()).containsPattern("<html[^>]* lang=\"en\"");
    assertThat(app.ask("/").body()).containsPattern("<html[^>]* lang=\"en\"");
  }

  @Test
  void theMenuSwitchesAndTheChoiceStays(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/?language=Urdu");
    page.locator("details.speaks summary").click();
    page.locator("button[data-language=ar]").click();
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("html")).hasAttribute("lang", "ar");
    assertThat(page).hasURL(app.url() + "/?language=Urdu");
    assertThat(page.locator(".results [role=status]")).containsText("8 محادثات");
    assertThat(page.locator(".chip")).hasText("اللغة الأوردية");
    assertThat(page.locator(".app-nav")).containsText("مجموعات البيانات");
    page.locator(".app-nav a[href='datasets']").click();
    assertThat(page.locator("h1")).hasText("مجموعات البيانات");
    page.locator("details.speaks summary").click();
    page.locator("button[data-language=es]").click();
    assertThat(page.locator("h1")).hasText("Conjuntos de datos");
    assertThat(page.locator("html")).hasAttribute("dir", "ltr");
  }

  @Test
  void theFrameIsMirroredAndTextsKeepTheirOwnDirection(Visitor visitor) {
    visitor.speak("ar");
    Page page = visitor.open("/?language=Greek");
    double facets = page.locator(".facets").boundingBox().x;
    double results = page.locator(".results").boundingBox().x;
    double pane = page.locator("es-pane").boundingBox().x;
    assertThat(facets).isGreaterThan(results);
    assertThat(results).isGreaterThan(pane);
    assertThat(page.locator(".card .text").first()).hasAttribute("dir", "ltr");
    assertThat(page.locator(".card .text").first()).hasAttribute("lang", "el");
  }

  @Test
  void mirroredItFitsAPhoneAndIsAccessibleInLightAndDark(Visitor visitor, RunningApp app) {
    visitor.speak("ar");
    EveryPageIT.assertFitsAndIsAccessible(visitor, EveryPageIT.pages(app));
  }

  @Test
  void inSpanishItFitsAPhone(Visitor visitor, RunningApp app) {
    visitor.speak("es");
    EveryPageIT.pages(app).forEach(address -> EveryPageIT.assertFitsAPhone(visitor, address));
  }
}
