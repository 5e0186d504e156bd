package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of the pages in {@code target/shots}, for people to look at. */
@OnlyReads
@ExtendWith(Browsing.class)
class PicturesIT {
  @Test
  void everyPageIsDrawnWideAndNarrowLightAndDark(Visitor visitor, RunningApp app) {
    draw(visitor, app, "");
  }

  @Test
  void thePagesAreDrawnMirroredToo(Visitor visitor, RunningApp app) {
    visitor.speak("ar");
    draw(visitor, app, "-arabic");
  }

  @Test
  void whatIsPrintedAndWhatIsLeftWithoutAServerIsDrawn(Visitor visitor, RunningApp app) {
    Page page = visitor.open(app.markdown());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    visitor.shoot("print");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.context().setOffline(true);
    assertThat(page.getByText("The server cannot be reached").first()).isVisible();
    visitor.shoot("offline");
    page.context().setOffline(false);
  }

  private static void draw(Visitor visitor, RunningApp app, String language) {
    Page page = visitor.page();
    pages(app)
        .forEach(
            (name, address) -> {
              visitor.openNowhere(address);
              assertThat(page.locator("main h1")).hasCount(1);
              for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                visitor.prefer(scheme);
                String suffix = language + (scheme == ColorScheme.DARK ? "-dark" : "");
                visitor.wide();
                if (page.locator("es-pane:visible").count() > 0) {
                  page.locator("es-pane .said").first().waitFor();
                }
                if (page.locator("es-chart").count() > 0) {
                  page.locator(".texts .drawing svg").first().waitFor();
                }
                visitor.shoot(name + suffix);
                visitor.narrow();
                visitor.shoot(name + "-phone" + suffix);
              }
            });
  }

  private static Map<String, String> pages(RunningApp app) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("explore", "/");
    pages.put("search", "/?q=%D9%83%D8%AA%D8%A7%D8%A8&stage=evolved&stage=multi-turn");
    pages.put("nothing", "/?q=starter&language=Urdu&stage=!seed");
    pages.put("coverage", "/coverage?target=even&claims=m2lingual");
    pages.put("coverage-numbers", "/coverage?rows=language&columns=turnEvol&density=numbers");
    pages.put("quality", "/quality");
    String check = app.get("/api/v1/quality").at("/checks/0/id").asString();
    pages.put("quality-check", "/quality/" + check);
    pages.put("statistics", "/statistics");
    pages.put("statistics-compared", "/statistics?stage=evolved&with=stage%3Dseed");
    pages.put("datasets", "/datasets");
    pages.put("taxonomy", "/taxonomy");
    pages.put("markdown", app.markdown() + "?q=river");
    pages.put("lost", "/c/0123456789abcdefghjk");
    for (String language :
        new String[] {"Standard+Arabic", "Urdu", "Thai", "Simplified+Chinese", "Amharic"}) {
      String first = "/api/v1/search?sort=turns&language=" + language;
      pages.put(
          "conversation-" + language.replace('+', '-'),
          app.get(first).at("/hits/0/url").asString());
      pages.put(
          "compare-" + language.replace('+', '-'),
          "/compare?left=%s&right=%s&third=%s".formatted(Relatives.line(app, language).toArray()));
    }
    pages.put("compare-form", "/compare");
    pages.put("versions", "/datasets/versions?dataset=sample&from=0&kind=added");
    return pages;
  }
}
