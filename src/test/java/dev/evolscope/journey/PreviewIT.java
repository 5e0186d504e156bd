package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading beside the list, by mouse and by keyboard alone. */
@OnlyReads
@ExtendWith(Browsing.class)
class PreviewIT {
  private static final String WATER = "/?q=water&language=English";

  @Test
  void theFirstResultIsReadBesideTheListAndTheAddressStays(Visitor visitor, RunningApp app) {
    Page page = visitor.open(WATER);
    assertThat(pane(page).locator("mark").first()).hasText("water");
    assertThat(chosen(page)).hasAttribute("data-id", id(visitor.cards().first()));
    assertThat(page).hasURL(app.url() + WATER);
  }

  @Test
  void keysWalkTheListAndTheAddressKeepsTheChoice(Visitor visitor) {
    Page page = visitor.open("/?language=Urdu");
    assertThat(pane(page).locator(".said").first()).isVisible();
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("k");
    String second = id(visitor.cards().nth(1));
    assertThat(page).hasURL(Pattern.compile("\\?language=Urdu&open=" + second + "$"));
    assertThat(openLink(page)).hasAttribute("href", Pattern.compile("^c/" + second));
    page.reload();
    assertThat(chosen(page)).hasAttribute("data-id", second);
    assertThat(openLink(page)).hasAttribute("href", Pattern.compile("^c/" + second));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/c/" + second));
    page.goBack();
    assertThat(chosen(page)).hasAttribute("data-id", second);
  }

  @Test
  void aClickBesideTheWordsChoosesAndOneOnTheNameOpens(Visitor visitor) {
    Page page = visitor.open("/?language=Urdu");
    Locator card = visitor.cards().nth(2);
    card.locator(".snip").first().click(new Locator.ClickOptions().setForce(true));
    assertThat(openLink(page)).hasAttribute("href", Pattern.compile("^c/" + id(card)));
    assertThat(page).hasURL(Pattern.compile("open=" + id(card) + "$"));
    card.locator("a.open .lang").click();
    assertThat(page).hasURL(Pattern.compile("/c/" + id(card)));
  }

  @Test
  void anotherSearchLetsGoOfTheChoice(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/?language=Urdu");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page).hasURL(Pattern.compile("open="));
    visitor.facetValue("Stage", "evolved").click();
    assertThat(page).hasURL(app.url() + "/?stage=evolved&language=Urdu");
    assertThat(chosen(page)).hasAttribute("data-id", id(visitor.cards().first()));
  }

  @Test
  void aPhoneHasTheListAloneAndNothingIsDrawnForIt(Visitor visitor) {
    visitor.narrow();
    Page page = visitor.open("/?language=Urdu");
    assertThat(visitor.cards().first()).isVisible();
    assertThat(pane(page)).isHidden();
    assertThat(pane(page).locator(".said")).hasCount(0);
    visitor.wide();
    assertThat(pane(page).locator(".said").first()).isVisible();
  }

  @Test
  void theKeysAreListed(Visitor visitor) {
    for (String address : new String[] {"/", "/datasets", "/taxonomy"}) {
      Page page = visitor.open(address);
      Locator dialog = page.getByRole(AriaRole.DIALOG);
      page.keyboard().press("?");
      assertThat(dialog.getByRole(AriaRole.HEADING)).hasText("Keyboard shortcuts");
      page.keyboard().press("Escape");
      assertThat(dialog).isHidden();
    }
  }

  @Test
  void barsOfTurnsFilterAndTheListLeavesOut(Visitor visitor, RunningApp app) {
    Page page = visitor.open("/");
    visitor.facetValue("Turns", "3").click();
    assertThat(page).hasURL(app.url() + "/?turns=3");
    assertThat(page.locator(".histo .on")).hasCount(1);
    String total = app.get("/api/v1/search?turns=3&size=0").get("total").asString();
    assertThat(page.locator(".results [role=status]")).containsText(total + " conversations");
    visitor.facetValue("Turns", "3").click();
    page.getByText("as a list").click();
    assertThat(visitor.facetValue("Turns", "3")).isVisible();
    assertThat(page.getByLabel("Exclude 3", new Page.GetByLabelOptions().setExact(true)))
        .hasCount(1);
  }

  @Test
  void theSyntaxIsExplainedWhereItIsWritten(Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("details.syntax summary").click();
    assertThat(page.locator("details.syntax")).containsText("role:user why");
    page.keyboard().press("Escape");
    assertThat(page.locator("details.syntax .menu")).isHidden();
  }

  /** What is typed while an answer is under way must still be there when it has come. */
  @Test
  void typingDoesNotWaitForTheServer(Visitor visitor) {
    Page page = visitor.open("/");
    Locator box = page.locator("input[type=search]");
    box.fill("water ");
    box.press("Enter");
    page.keyboard().type("and stone");
    assertThat(page).hasURL(Pattern.compile("q=water"));
    assertThat(page.locator(".card mark").first()).isVisible();
    assertThat(box.inputValue()).isEqualTo("water and stone");
  }

  private static Locator pane(Page page) {
    return page.locator("es-pane");
  }

  private static Locator openLink(Page page) {
    return pane(page).locator("header a.btn");
  }

  private static Locator chosen(Page page) {
    return page.locator(".card[aria-current]");
  }

  private static String id(Locator card) {
    return card.getAttribute("data-id");
  }
}
