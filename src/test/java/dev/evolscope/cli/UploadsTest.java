package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.FilePreview;
import dev.evolscope.ingest.KeptUpload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {
  private @TempDir Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder);
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void aSentFileIsImportedUnderItsNameAndDeleted() throws IOException {
    long id = send("../data/rows.jsonl", row("1", "alpha"));

    assertThat(home.imports().await(id).state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(home.datasets()).containsExactly("rows 1 1: rows.jsonl 1");
    assertThat(home.home().uploads().folder()).isEmptyDirectory();
  }

  @Test
  void aSentFileThatIsNoDatasetIsDeletedToo() throws IOException {
    long id = send("paper.pdf", "%PDF-1.7");

    assertThat(home.imports().await(id).state()).isEqualTo(ImportState.FAILED);
    assertThat(home.home().uploads().folder()).isEmptyDirectory();
  }

  @Test
  void whatAHaltLeftHalfSentIsDeletedAtTheNextStart() throws IOException {
    Files.writeString(home.home().uploads().folder().resolve("upload-1.data"), "{\"conv");

    home.reopen();

    assertThat(home.home().uploads().folder()).isEmptyDirectory();
  }

  @Test
  void aKeptFileShowsItsRowsAsTheMappingReadsThem() throws Exception {
    KeptUpload kept = keep("qa.jsonl", "{\"question\":\"Why?\",\"answer\":\"So.\"}\n{oops\n");
    FilePreview found = kept.preview(null);
    assertThat(found.rows()).hasSize(2);
    assertThat(found.rows().get(0).parsed()).isInstanceOf(ParsedRow.Parsed.class);
    assertThat(found.rows().get(1).place()).isEqualTo("qa.jsonl, row 2, line 2");
    assertThat(found.rows().get(1).parsed()).isInstanceOf(ParsedRow.Unreadable.class);

    Mapping turned =
        MappingText.read("layout: columns\ncolumns: {answer: user, question: assistant}");
    assertThat(kept.preview(turned).rows().getFirst().parsed())
        .isInstanceOfSatisfying(
            ParsedRow.Parsed.class,
            row -> assertThat(row.conversation().messages().getFirst().content()).isEqualTo("So."));
    assertThat(home.imports().reports().recent()).isEmpty();

    long id = kept.start(new ImportOptions(false, turned, Provenance.UNKNOWN));
    assertThat(home.imports().await(id).state()).isEqualTo(ImportState.PUBLISHED);
    kept.discardUnlessStarted();
    assertThat(home.datasets()).containsExactly("qa 1 0: qa.jsonl 1");
  }

  @Test
  void aKeptFileIsDeletedWhenItsSenderLeaves() throws IOException {
    KeptUpload kept = keep("qa.jsonl", "{}");
    kept.discardUnlessStarted();
    assertThat(home.home().uploads().folder()).isEmptyDirectory();
  }

  private KeptUpload keep(String name, String content) throws IOException {
    return home.home()
        .uploads()
        .keep(name, null, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private long send(String name, String content) throws IOException {
    var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return home.home().uploads().start(name, null, ImportOptions.DEFAULT, bytes);
  }
}
