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

/** Walking along results, links to turns, copying, the raw view, and all of it by keys. */
@OnlyReads
@ExtendWith(Browsing.class)
class ReadingIT {
  private static final String SEARCH = "?language=English&sort=turns";

  private static List<String> urls(RunningApp app, String search) {
    return app.get("/api/v1/search" + search)
        .get("hits")
        .valueStream()
        .map(hit -> hit.get("url").asString())
        .toList();
  }

  private static Page openFirst(Visitor visitor, RunningApp app) {
    Page page = visitor.open(urls(app, SEARCH).getFirst() + SEARCH);
    assertThat(page.locator(".msg").first()).isVisible();
    return page;
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void theWayAlongTheResultsHoldsWhenTheAddressIsShared(Visitor visitor, RunningApp app) {
    List<String> urls = urls(app, SEARCH);
    long total = app.get("/api/v1/search" + SEARCH).get("total").asLong();
    Page page = openFirst(visitor, app);
    assertThat(page.locator(".walk .place")).hasText("1 of " + total);
    assertThat(link(page, "Previous result")).hasCount(0);
    link(page, "Next result").click();
    assertThat(page).hasURL(app.url() + urls.get(1) + SEARCH);
    assertThat(page.locator(".walk .place")).hasText("2 of " + total);
    Page other = visitor.openElsewhere(urls.get(1) + SEARCH);
    assertThat(other.locator(".walk .place")).hasText("2 of " + total);
    link(other, "Previous result").click();
    assertThat(other).hasURL(app.url() + urls.getFirst() + SEARCH);
    other.goBack();
    assertThat(other.locator(".walk .place")).hasText("2 of " + total);
    link(other, "Results").click();
    assertThat(other).hasURL(app.url() + "/" + SEARCH);
  }

  @Test
  void aSearchThatDoesNotFindItSaysSo(Visitor visitor, RunningApp app) {
    Page page = visitor.open(urls(app, SEARCH).getFirst() + "?language=Urdu");
    assertThat(page.locator(".walk")).hasText("Not among these results");
  }

  @Test
  void theRawViewIsTheStoredText(Visitor visitor, RunningApp app) {
    String url = urls(app, "?language=Urdu&stage=multi-turn").getFirst();
    List<String> contents =
        app.get("/api/v1/conversations" + url.substring(2))
            .get("messages")
            .valueStream()
            .map(m -> m.get("content").asString())
            .toList();
    Page page = visitor.open(url);
    page.locator(".views a:not([aria-current])").click();
    assertThat(page).hasURL(Pattern.compile("\\?view=raw$"));
    assertThat(page.locator(".text.stored").first()).hasCSS("white-space-collapse", "preserve");
    assertThat(page.locator(".msg > .text").allTextContents()).isEqualTo(contents);
    assertThat(page.locator(".msg > .text").first()).hasAttribute("dir", "rtl");
  }

  @Test
  void theKeyboardAloneReads(Visitor visitor, RunningApp app) {
    Page page = openFirst(visitor, app);
    page.keyboard().press("n");
    assertThat(page).hasURL(Pattern.compile("turn=2$"));
    assertThat(page.locator("#turn-2")).isInViewport();
    assertThat(page.locator("#turn-2")).hasClass(Pattern.compile("\\bat\\b"));
    assertThat(page.locator(".outline [aria-current]")).containsText("2");
    page.keyboard().press("r");
    assertThat(page.locator(".text.stored").first()).isVisible();
    page.keyboard().press("r");
    assertThat(page.locator(".text.set").first()).isVisible();
    page.keyboard().press("j");
    assertThat(page.locator(".walk .place")).hasText(Pattern.compile("^2 of"));
    page.keyboard().press("k");
    assertThat(page.locator(".walk .place")).hasText(Pattern.compile("^1 of"));
    page.keyboard().press("?");
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("next result");
    page.keyboard().press("j"); // a dialog keeps the keys for itself
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(page.locator(".walk .place")).hasText(Pattern.compile("^1 of"));
  }

  @Test
  void theOutlineLeadsToTurnsWithoutLoadingAnew(Visitor visitor, RunningApp app) {
    Page page = openFirst(visitor, app);
    page.evaluate("window.stays = true");
    page.locator(".outline a[data-turn='5']").click();
    assertThat(page).hasURL(Pattern.compile("sort=turns&turn=5$"));
    assertThat(page.locator("#turn-5")).isInViewport();
    assertThat(page.locator(".outline [aria-current]")).containsText("5");
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
  }

  @Test
  void everyFormIsCopied(Visitor visitor, RunningApp app) {
    String url = urls(app, SEARCH).getFirst();
    Page page = visitor.open(url + SEARCH + "&turn=3");
    assertThat(page.locator("#turn-3")).isInViewport();
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    assertThat(copied(page, "Link to this conversation", "Link copied")).isEqualTo(app.url() + url);
    assertThat(copied(page, "Link to turn 3", "Link to the turn copied"))
        .isEqualTo(app.url() + url + "?turn=3");
    String call = "/api/v1/conversations" + url.substring(2);
    assertThat(copied(page, "Markdown", "Markdown copied"))
        .isEqualTo(app.ask(call + "/markdown").body())
        .contains("## Turn 3", RunningApp.BASE_URL + url);
    assertThat(copied(page, "JSON, as in the API", "JSON copied")).isEqualTo(app.ask(call).body());
    assertThat(copied(page, "Citation with id and date", "Citation copied"))
        .isEqualTo(app.ask(call + "/citation").body());
    page.locator("h1").click();
    page.keyboard().press("m");
    assertThat(page.locator(".told")).hasText("Markdown copied");
    page.keyboard().press("c");
    assertThat(page.locator(".told")).hasText("Link copied");
    assertThat(clipboard(page)).isEqualTo(app.url() + url);
  }

  @Test
  void aSingleReplyIsLinkedAndCopied(Visitor visitor, RunningApp app) {
    String url = app.markdown();
    Page page = visitor.open(url);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Locator share = page.getByLabel("Copy or link message 2");
    share.focus();
    page.keyboard().press("Enter");
    page.locator("#message-menu").getByText("Link to this message").click();
    assertThat(page.locator(".told")).hasText("Link to the message copied");
    assertThat(page.locator("#message-menu")).isHidden();
    assertThat(clipboard(page)).isEqualTo(app.url() + url + "?message=2");
    page.locator("#message-5").hover();
    page.getByLabel("Copy or link message 5").click();
    page.locator("#message-menu").getByText("Text, as stored").click();
    assertThat(page.locator(".told")).hasText("Text copied");
    assertThat(clipboard(page)).isEqualTo("{\"river\": \"**no** Markdown\"}");
    Page other = visitor.openElsewhere(url + "?message=5");
    assertThat(other.locator("#message-5")).hasClass(Pattern.compile("\\bat\\b"));
    assertThat(other.locator("#message-5")).isInViewport();
  }

  @Test
  void codeIsCopiedBesideTheListToo(Visitor visitor, RunningApp app) {
    assertThat(app.markdown()).startsWith("/c/");
    Page page = visitor.open("/?dataset=markdown&q=river");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    assertThat(page.locator("es-pane pre mark").first()).hasText("river");
    page.locator("es-pane .copy-code").first().click();
    assertThat(page.locator("es-pane .copy-code").first()).hasText("Copied");
    assertThat(clipboard(page)).contains("def river(length)");
  }

  private static String copied(Page page, String what, String told) {
    page.locator("details.copying summary").click();
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + what)))
        .click();
    assertThat(page.locator(".told")).hasText(told);
    return clipboard(page);
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  @Test
  void aLinkPreviewTellsTheFirstQuestion(RunningApp app) {
    JsonNode hit = app.get("/api/v1/search" + SEARCH).at("/hits/0");
    String first =
        app.get("/api/v1/conversations/" + hit.get("id").asString())
            .at("/messages/0/content")
            .asString();
    String body = app.ask(hit.get("url").asString()).body();
    String start = first.strip().replaceAll("\\s+", " ");
    assertThat(body)
        .contains("<meta property=\"og:description\" content=\"" + start.substring(0, 10))
        .contains("<meta property=\"og:title\" content=\"English")
        .contains("<meta property=\"og:url\" content=\"" + RunningApp.BASE_URL);
  }
}
