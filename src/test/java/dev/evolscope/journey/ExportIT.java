package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was found, as a file. */
@OnlyReads
@ExtendWith(Browsing.class)
class ExportIT {

  @Test
  void whatIsFoundIsDownloadedWithItsManifest(Visitor visitor, RunningApp app) throws IOException {
    Page page = visitor.open("/?language=Urdu&stage=!seed&sort=turns");
    long total = app.get("/api/v1/search?language=Urdu&stage=!seed").get("total").asLong();
    Locator menu = page.locator("details.export");
    menu.locator("summary").click();
    assertThat(menu.locator("p").first()).containsText(total + " conversations");
    visitor.shoot("export-menu");
    Locator link =
        menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("JSON lines"));
    Download download = page.waitForDownload(link::click);
    assertThat(download.suggestedFilename()).matches("evolscope[-a-z0-9]*\\.zip");
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      String rows = text(zip, download.suggestedFilename().replace(".zip", ".jsonl"));
      assertThat(rows.lines()).hasSize((int) total);
      assertThat(text(zip, "manifest.json")).contains("\"language\":[\"Urdu\"]", "\"licence\"");
    }
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void nothingFoundIsNoFile(Visitor visitor) {
    Page page = visitor.open("/?q=nosuchwordatall");
    assertThat(page.locator(".empty")).isVisible();
    assertThat(page.locator("details.export")).not().isVisible();
  }
}
