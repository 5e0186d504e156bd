package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Stored and typed text is text: nothing in it runs, is drawn as markup or breaks the page. */
@ExtendWith(Browsing.class)
class HostileTextIT {
  private static final String MARKUP =
      "<img src=x onerror=\"alert(1)\"><script>alert(2)</script> <b>bold</b> &lt;i&gt; {{7*7}} ${7*7}";
  private static final String MARKDOWN =
      "# Head\n[link](javascript:alert(3)) ![](x) **bold** | a | b |\n\n    code\n\n\nend";
  private static final String TURNED = "safe \u202Egnp.exe\u202C \u2066inner\u2069 \u200Fend";
  private static final String LONG_WORD = "quokka".repeat(5 * 1024);

  private static final String ROW =
      JsonMapper.shared()
          .writeValueAsString(
              Map.of(
                  "id",
                  "<u>7</u>",
                  "conversation",
                  List.of(
                      message("user", MARKUP),
                      message("assistant", MARKDOWN),
                      message("user", TURNED),
                      message("<s>tool</s>", LONG_WORD)),
                  "language",
                  "<b>Klingon</b>",
                  "task",
                  "<script>alert(4)</script>",
                  "task_evol_type",
                  "\"><img src=x onerror=alert(5)>"));

  private static Map<String, String> message(String role, String content) {
    return Map.of("role", role, "content", content);
  }

  @Test
  void storedTextIsShownAsText(Visitor visitor) {
    Page page = visitor.open("/datasets");
    visitor.upload("hostile.jsonl", "hostile", ROW);
    assertThat(page.locator(".imports .state").first()).hasText("Done");
    assertThat(page.locator(".imports .counts").first()).containsText("1 added");

    visitor.open("/?dataset=hostile");
    assertThat(visitor.cards()).hasCount(1);
    assertThat(visitor.cards()).containsText("<b>Klingon</b>");
    assertThat(visitor.cards()).containsText("<img src=x");
    assertHarmless(page);

    visitor.cards().locator("a.open").click();
    assertThat(page.locator(".msg")).hasCount(4);
    assertThat(page.locator(".msg.assistant")).containsText("link (javascript:alert(3))");
    assertThat(page.locator(".msg.user").first()).containsText("<b>bold</b>");
    assertHarmless(page);
    assertFits(visitor, page);
    page.keyboard().press("r");
    assertThat(page.locator(".text.stored")).hasCount(4);
    assertThat(page.locator(".msg .text").allTextContents())
        .containsExactly(MARKUP, MARKDOWN, TURNED, LONG_WORD);
    page.locator("details.row-fields summary").click();
    assertThat(page.locator("details.row-fields dd").first()).isVisible();
    assertHarmless(page);
    assertFits(visitor, page);
  }

  @Test
  void typedTextIsShownAsText(Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("input[type=search]").fill(MARKUP);
    page.locator("input[type=search]").press("Enter");
    assertThat(page.locator(".empty h2")).containsText("<img src=x");
    assertHarmless(page);
    visitor.open("/?language=%3Cscript%3Ealert(6)%3C/script%3E&sort=%3Cb%3E&%3Ci%3E=1");
    assertThat(page.locator(".notices")).containsText("<b>");
    assertHarmless(page);
  }

  private static void assertHarmless(Page page) {
    assertThat(page.locator("main :is(img, script, iframe, svg, b b, i[onerror])")).hasCount(0);
    assertThat(page.locator("main [onerror], main [href^=javascript]")).hasCount(0);
  }

  private static void assertFits(Visitor visitor, Page page) {
    visitor.narrow();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    visitor.wide();
  }
}
