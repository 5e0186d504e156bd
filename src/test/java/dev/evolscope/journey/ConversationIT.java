package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Reading one conversation, and what stands where none is. */
@OnlyReads
@ExtendWith(Browsing.class)
class ConversationIT {
  private static final String LONGEST = "/?language=English&sort=turns";

  @Test
  void aCardOpensTheWholeConversationInOrder(Visitor visitor, RunningApp app) {
    Page page = visitor.open(LONGEST);
    visitor.cards().first().locator("a.open").click();
    assertThat(page).hasURL(Pattern.compile("/c/[0-9a-z]{20}\\?language=English&sort=turns$"));
    String id = page.url().replaceFirst(".*/c/", "").substring(0, 20);
    JsonNode row = app.get("/api/v1/conversations/" + id);
    List<String> contents =
        row.get("messages").valueStream().map(m -> m.get("content").asString()).toList();
    assertThat(page.locator(".msg")).hasCount(contents.size());
    page.keyboard().press("r");
    assertThat(page.locator(".text.stored")).hasCount(contents.size());
    assertThat(page.locator(".msg .text").allTextContents()).isEqualTo(contents);
    assertThat(page.locator(".msg-head").allTextContents().subList(0, 4))
        .containsExactly("User", "Assistant", "User", "Assistant");
    assertThat(page.locator("h2.turn")).hasCount(row.get("turns").asInt());
  }

  @Test
  void theRowsFieldsAreShownAsRead(Visitor visitor) {
    Page page = visitor.open(LONGEST);
    visitor.cards().first().locator("a.open").click();
    page.locator("details.row-fields summary").click();
    assertThat(page.locator("details.row-fields dt").first()).isVisible();
    assertThat(page.locator("details.row-fields dt").allTextContents())
        .startsWith("id", "conversation", "language", "task", "no_of_turns")
        .contains("seed_prompt", "task_evol_type", "multiturn_evol_prompt");
  }

  @Test
  void theWayBackLeadsToTheSameResults(Visitor visitor, RunningApp app) {
    Page page = visitor.open(LONGEST);
    visitor.cards().first().locator("a.open").click();
    assertThat(page.locator(".msg").first()).isVisible();
    page.locator("a.back").click();
    assertThat(page).hasURL(app.url() + LONGEST);
    assertThat(visitor.cards().first()).isVisible();
  }

  @Test
  void aLinkedTurnIsScrolledTo(Visitor visitor, RunningApp app) {
    String id = app.get("/api/v1/search" + LONGEST.substring(1)).at("/hits/0/id").asString();
    Page page = visitor.open("/c/" + id + "?turn=7");
    assertThat(page.locator("#turn-7")).isInViewport();
    assertThat(page.locator(".outline [aria-current]")).containsText("7");
  }

  @Test
  void similarConversationsAreListedWhenAskedForAndLeadOn(Visitor visitor, RunningApp app) {
    String id = app.get("/api/v1/search" + LONGEST.substring(1)).at("/hits/0/id").asString();
    List<String> similar =
        app.get("/api/v1/conversations/" + id + "/similar")
            .get("hits")
            .valueStream()
            .map(hit -> hit.get("url").asString())
            .toList();
    Page page = visitor.open("/c/" + id);
    assertThat(page.locator(".similar a")).hasCount(0);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find similar")).click();
    assertThat(page.locator(".similar a")).hasCount(similar.size());
    page.locator(".similar a").first().click();
    assertThat(page).hasURL(app.url() + similar.getFirst());
    assertThat(page.locator(".msg").first()).isVisible();
  }

  @Test
  void whereNothingLivesThePageHelpsOn(Visitor visitor, RunningApp app) {
    for (String address : List.of("/c/unknown", "/c/00000000000000000000", "/nowhere/at/all")) {
      assertThat(app.ask(address).statusCode()).as(address).isEqualTo(404);
      Page page = visitor.openNowhere(address);
      assertThat(page.locator("h1")).hasText("Nothing lives here");
      assertThat(page).hasTitle("Not found — Evolscope");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to Explore")).click();
      assertThat(visitor.cards().first()).isVisible();
    }
  }
}
