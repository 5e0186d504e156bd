package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Conversations side by side: by link, by form, in two and three columns, on a phone. */
@ExtendWith(Browsing.class)
class CompareIT {
  private static String address(List<String> line) {
    return "/compare?left=" + line.get(0) + "&right=" + line.get(1);
  }

  private static String content(RunningApp app, String id, int message) {
    return app.get("/api/v1/conversations/" + id)
        .at("/messages/" + message + "/content")
        .asString();
  }

  private static Locator cells(Page page) {
    return page.locator(".columns .pair:not(.heads)").first().locator(".cell .text");
  }

  @Test
  void whatStandsSideBySideAreTheTextsToTheLetter(Visitor visitor, RunningApp app) {
    List<String> line = Relatives.line(app, "Thai");
    Page page = visitor.open(address(line) + "&third=" + line.get(2));
    assertThat(cells(page)).hasCount(3);
    for (int column = 0; column < 3; column++) {
      assertThat(cells(page).nth(column).textContent())
          .isEqualTo(content(app, line.get(column), 0));
    }
    assertThat(cells(page).first()).hasAttribute("lang", "th");
    assertThat(page.locator("ins").first()).isVisible();
    assertThat(page.getByText("not in 2").first()).isVisible();
  }

  @Test
  void theColumnsSwapAndFoldInTheAddress(Visitor visitor, RunningApp app) {
    List<String> line = Relatives.line(app, "Urdu");
    Page page = visitor.open(address(line));
    assertThat(cells(page).first()).hasAttribute("dir", "rtl");
    link(page, "Swap").click();
    assertThat(page).hasURL(Pattern.compile("left=" + line.get(1) + "&right=" + line.get(0)));
    assertThat(cells(page).first()).hasText(content(app, line.get(1), 0));
    link(page, "Only differences").click();
    assertThat(page).hasURL(Pattern.compile("show=differences$"));
    page.goBack();
    page.goBack();
    assertThat(cells(page).first()).hasText(content(app, line.get(0), 0));
  }

  @Test
  void aPastedLinkIsAsGoodAsAnId(Visitor visitor, RunningApp app) {
    List<String> line = Relatives.line(app, "Amharic");
    Page page = visitor.open("/compare?left=" + line.get(0));
    assertThat(page.getByLabel("First column")).hasValue(line.get(0));
    page.getByLabel("Second column").fill(app.url() + "/c/" + line.get(1) + "?turn=1");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
    assertThat(cells(page)).hasCount(2);
  }

  @Test
  void anUnknownConversationIsToldWithAWayOn(Visitor visitor) {
    Page page = visitor.openNowhere("/compare?left=0123456789abcdefghjk&right=nonsense");
    assertThat(page.getByText("There is no conversation 0123456789abcdefghjk.")).isVisible();
    assertThat(page.getByText("“nonsense” cannot be a conversation")).isVisible();
    assertThat(page.getByLabel("First column")).isVisible();
  }

  @Test
  void thePagesAnswerWithTheStatusOfWhatTheyShow(RunningApp app) {
    String id = Relatives.line(app, "Thai").getFirst();
    assertThat(app.ask("/compare").statusCode()).isEqualTo(200);
    assertThat(app.ask("/compare?left=" + id).statusCode()).isEqualTo(200);
    assertThat(app.ask("/compare?left=" + id + "&right=" + id).body()).contains("Thai · Seed");
    assertThat(app.ask("/compare?left=" + id + "&right=0123456789abcdefghjk").statusCode())
        .isEqualTo(404);
    assertThat(app.ask("/compare?left=nonsense").statusCode()).isEqualTo(404);
    assertThat(app.ask("/datasets/versions?dataset=sample").statusCode()).isEqualTo(200);
  }

  @Test
  void aPhoneShowsOneMessageBelowTheOther(Visitor visitor, RunningApp app) {
    visitor.narrow();
    Page page = visitor.open(address(Relatives.line(app, "Simplified+Chinese")));
    double first = cells(page).first().boundingBox().y;
    double second = cells(page).nth(1).boundingBox().y;
    assertThat(second).isGreaterThan(first);
    assertThat(page.locator(".cell .slot").first()).isVisible();
  }

  @Test
  void twoVersionsOfADatasetAreComparedDownToTheWord(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/datasets");
    visitor.upload("w.jsonl", "versioned", row(1, "the red house") + row(2, "gone"));
    awaitVersions(app, 1);
    visitor.upload("w.jsonl", "versioned", row(1, "the blue house") + row(3, "new"));
    awaitVersions(app, 2);
    visitor.open("/datasets");
    Locator dataset = page.locator(".dataset", new Page.LocatorOptions().setHasText("versioned"));
    dataset.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Versions")).click();
    page.locator(".fig.changed a").click();
    assertThat(page).hasURL(Pattern.compile("kind=changed"));
    assertThat(page.locator(".change del")).hasText("red");
    assertThat(page.locator(".change ins")).hasText("blue");
    page.locator(".change a.open").click();
    assertThat(page).hasURL(Pattern.compile("/compare\\?left="));
    assertThat(page.locator(".columns ins")).hasText("blue");
    visitor.open("/datasets");
    dataset.locator(".removal summary").click();
    dataset.locator(".removal button").click();
    assertThat(dataset).hasCount(0);
  }

  private static void awaitVersions(RunningApp app, int versions) {
    Awaitility.await()
        .until(
            () -> {
              String call = "/api/v1/datasets/versioned/versions";
              return app.ask(call).statusCode() == 200 && app.get(call).size() == versions;
            });
  }

  private static String row(int id, String text) {
    return """
        {"id":%d,"language":"English","task":"qa","task_evol_type":"","conversation":[\
        {"role":"user","content":"%s"},{"role":"assistant","content":"yes"}]}
        """
        .formatted(id, text);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
