package dev.evolscope.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file goes in, with a report of what was wrong in it, can be found, and goes out again. */
@ExtendWith(Browsing.class)
class UploadIT {
  private static final String GOOD =
      """
      {"id":1,"conversation":[{"role":"user","content":"Name a river near the quokkatown mill."},{"role":"assistant","content":"The Murray."}],"language":"English"}
      """;
  private static final String BAD =
      """
      this is not JSON
      {"id":2,"conversation":[{"content":"A message without its role"}],"language":"English"}
      {"id":3,"language":"English"}
      """;

  /** Enough rows for the import to be seen under way. */
  private static final int MANY = 15_000;

  @Test
  void anUploadIsReportedFoundAndRemoved(Visitor visitor, RunningApp app) throws IOException {
    Page page = visitor.open("/datasets");
    visitor.upload("rivers.jsonl", "rivers", GOOD + BAD);
    Locator row = row(page, "rivers.jsonl");
    assertThat(row.locator(".state")).hasText("Done");
    assertThat(row.locator(".counts")).containsText("4 read");
    assertThat(row.locator(".counts")).containsText("1 added");
    assertThat(row.locator(".counts")).containsText("3 skipped");
    row.locator(".skipped summary").click();
    assertThat(row.locator(".skipped")).containsText("line 2");
    assertThat(row.locator(".skipped")).containsText("line 3");
    assertThat(row.locator(".skipped")).containsText("line 4");
    assertSkippedCanBeKept(page, row);
    assertThat(page.locator(".dataset > header h2"))
        .containsText(new String[] {"rivers", "sample"});

    visitor.open("/?q=quokkatown");
    assertThat(visitor.cards()).hasCount(1);

    remove(visitor.open("/datasets"));
    assertThat(page.locator(".dataset > header h2")).hasText(new String[] {"sample"});
    assertThat(app.get("/api/v1/search?q=quokkatown").get("total").asInt()).isZero();
  }

  @Test
  void aLongImportShowsItsProgress(Visitor visitor) {
    Page page = visitor.open("/datasets");
    visitor.upload("many.jsonl", "many", GOOD.repeat(MANY));
    Locator row = row(page, "many.jsonl");
    assertThat(row.locator("progress")).isVisible();
    assertThat(row.locator(".state")).hasText("Done");
    assertThat(row.locator("progress")).isHidden();
    assertThat(row.locator(".counts")).containsText("15,000 added");
  }

  @Test
  void rowsCanBeLookedAtAndReadOtherwiseBeforeTheImport(Visitor visitor) {
    Page page = visitor.open("/datasets");
    page.getByLabel("Show me the first rows").check();
    visitor.upload(
        "pairs.jsonl", "pairs", "{\"text\":\"سؤال quokkaville\",\"reply\":\"جواب\"}\n{oops\n");
    Locator preview = page.locator(".preview");
    assertThat(preview.locator(".told").first()).containsText("cannot be told");
    preview.getByLabel("How the rows are read").fill("layout: nonsense");
    preview.getByText("Read the rows anew").click();
    assertThat(preview.locator(".body .told")).containsText("nonsense");
    preview
        .getByLabel("How the rows are read")
        .fill("layout: columns\ncolumns: {text: user, reply: assistant}");
    preview.getByText("Read the rows anew").click();
    assertThat(preview.locator("tbody tr")).hasCount(2);
    assertThat(preview.locator("tbody tr").first()).containsText("سؤال quokkaville");
    visitor.shoot("preview");
    preview
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import").setExact(true))
        .click();
    assertThat(preview).hasCount(0);
    Locator row = row(page, "pairs.jsonl");
    assertThat(row.locator(".state")).hasText("Done");
    assertThat(row.locator(".counts")).containsText("1 added");
  }

  @Test
  void whereADatasetComesFromCanBeToldAndIsShownAsText(Visitor visitor) {
    Page page = visitor.open("/datasets");
    Locator panel = page.locator(".dataset", new Page.LocatorOptions().setHasText("sample"));
    assertThat(panel.locator(".facts")).containsText("CC0 1.0");
    panel.getByText("Licence, source and citation").click();
    panel.getByLabel("Citation").fill("@misc{x, title={<i>rivers</i>}}");
    panel.getByText("Save").click();
    assertThat(panel.locator(".facts")).containsText("@misc{x, title={<i>rivers</i>}}");
  }

  private static Locator row(Page page, String file) {
    return page.locator(".imports li:not(.group)", new Page.LocatorOptions().setHasText(file));
  }

  private static void assertSkippedCanBeKept(Page page, Locator row) throws IOException {
    Download download =
        page.waitForDownload(() -> row.getByText("Download the skipped list").click());
    String content = Files.readString(download.path(), UTF_8);
    assertThat(content.lines().filter(line -> line.contains("line ")).count()).isEqualTo(3);
  }

  private static void remove(Page page) {
    Locator panel = page.locator(".dataset", new Page.LocatorOptions().setHasText("rivers"));
    panel.locator(".removal summary").click();
    assertThat(panel.locator(".removal")).containsText("Remove rivers?");
    panel
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove rivers"))
        .click();
  }
}
