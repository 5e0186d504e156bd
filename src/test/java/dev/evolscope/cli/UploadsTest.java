package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ImportState;
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

  private long send(String name, String content) throws IOException {
    var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return home.home().uploads().start(name, null, false, null, bytes);
  }
}
