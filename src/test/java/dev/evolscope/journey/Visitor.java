package dev.evolscope.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Someone with a browser of their own. Whatever the browser complains of on the way, a script's
 * error, a refused resource, a violated policy, a dialog, fails the test in the end.
 */
final class Visitor {
  private static final int WIDE = 1440;
  private static final int NARROW = 390;
  private static final int HEIGHT = 900;

  private final Browser browser;
  private final String url;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Page page;

  Visitor(Browser browser, String url) {
    this.browser = browser;
    this.url = url;
    page = newPage();
  }

  /** A page in a context that shares nothing with the others. */
  private Page newPage() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(url).setViewportSize(WIDE, HEIGHT));
    contexts.add(context);
    Page fresh = context.newPage();
    fresh.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.text().contains("Content Security")) {
            complaints.add(message.text());
          }
        });
    fresh.onPageError(complaints::add);
    fresh.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    return fresh;
  }

  /** The page that stands open. */
  Page page() {
    return page;
  }

  /** Goes to an address of the application, and waits until its content stands. */
  Page open(String address) {
    return open(page, address);
  }

  /** Waits until the server has answered all that the page has asked. */
  void settle() {
    page.waitForFunction(
        "() => Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive?.())");
  }

  /** Goes there as another person would who was sent the link. */
  Page openElsewhere(String address) {
    return open(newPage(), address);
  }

  private static Page open(Page page, String address) {
    page.navigate(address);
    page.locator("main").waitFor();
    return page;
  }

  /** An address where nothing is; the browser's complaint of the status is expected. */
  Page openNowhere(String address) {
    open(address);
    complaints.removeIf(complaint -> complaint.contains("status of 404"));
    return page;
  }

  /** Cards of the results that are shown. */
  Locator cards() {
    return page.locator(".card");
  }

  /** The link of a facet's value, which takes it in or lets it go. */
  Locator facetValue(String facet, String value) {
    return page.locator(
        "section.facet[aria-label='%s'] a.pick[title='%s']".formatted(facet, value));
  }

  /** The same in a long list, where it has to be found first. */
  Locator findFacetValue(String facet, String value) {
    page.getByLabel("Find in " + facet).fill(value);
    return facetValue(facet, value);
  }

  /** Sends a file to be imported, from the datasets page. */
  void upload(String file, String dataset, String content) {
    page.locator("#dataset-name").fill(dataset);
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(file, "application/jsonl", content.getBytes(UTF_8)));
  }

  void narrow() {
    page.setViewportSize(NARROW, HEIGHT);
  }

  void wide() {
    page.setViewportSize(WIDE, HEIGHT);
  }

  /** At once: of colours that are on their way to others nobody can tell the contrast. */
  void prefer(ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** Chooses the language of the interface, as its menu does. */
  void speak(String language) {
    page.context().addCookies(List.of(new Cookie("language", language).setUrl(url)));
  }

  /** Keeps a picture of the whole page under {@code target/shots}. */
  void shoot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/shots", name + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(true));
  }

  /** Closes everything; fails on complaints, unless the test has failed already. */
  void leave(boolean failed, String test) {
    if (failed) {
      shoot("failed-" + test.replaceAll("\\W+", "-"));
    }
    contexts.forEach(BrowserContext::close);
    if (!failed) {
      assertThat(complaints).as("what the browser complained of").isEmpty();
    }
  }
}
