package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.evolscope.conversation.ImportState;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.UnreadableFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that were made to do harm; the large ones are in {@link HostileFilesIT}. */
class HostileImportTest {
  private @TempDir Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void anIdBeyondTheStoresColumnIsSkippedWithItsReason() throws IOException {
    ImportStatus status =
        load("ids.jsonl", row("i".repeat(4_000), "kept"), row("j".repeat(4_001), "skipped"));

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(status.report().firstPlaces())
        .containsExactly("ids.jsonl, row 2, line 2, id: longer than 4,000 characters");
    assertThat(home.prompts()).containsExactly("kept");
  }

  @Test
  void longNamesOfFieldsAndRolesAreCutInTheReport() throws IOException {
    String name = "n".repeat(6_000);
    ImportStatus status =
        load(
            "names.jsonl",
            row("1", "kept"),
            "{\"%s\":1,\"%s\":2}".formatted(name, name),
            "{\"conversation\":[{\"role\":{\"%s\":1},\"content\":\"x\"}]}".formatted(name));

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(status.report().firstPlaces())
        .hasSize(2)
        .allSatisfy(place -> assertThat(place).hasSizeLessThan(2_100).contains("nnn…"));
  }

  @Test
  void taskLanguageAndRoleOfAnyLengthAreCarried() throws IOException {
    ImportStatus status =
        load(
            "long.jsonl",
            "{\"language\":\"%s\",\"task\":\"%s\",\"conversation\":[{\"role\":\"%s\",\"content\":\"x\"}]}"
                .formatted("L".repeat(40_000), "T".repeat(40_000), "R".repeat(40_000)));

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(home.total("")).isOne();
  }

  @Test
  void nulAndLoneSurrogatesAreCarriedOrSkippedWithTheirReason() throws IOException {
    ImportStatus status =
        load(
            "bytes.jsonl",
            row("1", "nul \\u0000 written"),
            row("2", "nul \u0000 raw"),
            row("3", "half \\ud800 a pair"),
            "{\"\\udc00\":1,\"conversation\":[{\"role\":\"user\",\"content\":\"x\"}]}");

    assertThat(status.report().firstPlaces())
        .satisfiesExactly(
            raw ->
                assertThat(raw)
                    .startsWith(
                        "bytes.jsonl, row 2, line 2, conversation[0].content: not JSON at character"),
            half ->
                assertThat(half)
                    .isEqualTo(
                        "bytes.jsonl, row 3, line 3, conversation[0].content: lone surrogate \\ud800"),
            name ->
                assertThat(name)
                    .isEqualTo("bytes.jsonl, row 4, line 4, \\udc00: lone surrogate \\udc00"));
    assertThat(home.prompts()).containsExactly("nul \u0000 written");
  }

  @Test
  void textColumnsOfDeeplyNestedJsonAreSkippedOrKeptAsText() throws IOException {
    String nested = "[".repeat(100_000) + "]".repeat(100_000);
    ImportStatus status =
        load(
            "deep.jsonl",
            "{\"conversation\":\"%s\"}".formatted(nested),
            "{\"multiturn_evol_type\":\"%s\",\"conversation\":[{\"role\":\"user\",\"content\":\"kept\"}]}"
                .formatted(nested));

    assertThat(status.report().firstPlaces())
        .singleElement()
        .asString()
        .startsWith("deep.jsonl, row 1, line 1, conversation: text that is [0][0]")
        .endsWith("nested more than 200 deep");
    assertThat(home.prompts()).containsExactly("kept");
  }

  @Test
  void controlCharactersOfNamesNeverReachTheReport() throws IOException {
    ImportStatus status =
        load(
            "control.jsonl",
            row("1", "kept"),
            "{\"\\u001b[31m\\n\\u202e\":1,\"\\u001b[31m\\n\\u202e\":2}");

    assertThat(status.report().firstPlaces())
        .containsExactly(
            "control.jsonl, row 2, line 2, \\u001b[31m\\u000a\\u202e: duplicate field");
  }

  @Test
  void aTreeThatWouldFillTheDiskIsSkipped() throws IOException {
    String leaf = "{\"role\":\"assistant\",\"text\":\"%s\"}".formatted("x".repeat(200));
    String tree =
        "{\"prompt\":{\"role\":\"prompter\",\"text\":\"root\",\"replies\":[%s]}}"
            .formatted(String.join(",", java.util.Collections.nCopies(2_000, leaf)));
    String small =
        "{\"prompt\":{\"role\":\"prompter\",\"text\":\"root\",\"replies\":[%s]}}".formatted(leaf);
    ImportStatus status = load("tree.jsonl", small, tree);

    assertThat(status.message()).isNull();
    assertThat(status.report().firstPlaces())
        .singleElement()
        .asString()
        .startsWith("tree.jsonl, row 2, line 2: the tree has 2,000 paths of ")
        .endsWith("together more than 256 MB");
  }

  @Test
  void aFileThatGrowsWhileItIsReadFailsAndShowsNothing() throws Exception {
    Path file = folder.resolve("growing.jsonl");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      rows.append(row("r" + i, "prompt " + i)).append('\n');
    }
    Files.writeString(file, rows);
    long id = home.start("test", file, false);
    while (!home.imports().reports().find(id).orElseThrow().state().ended()) {
      Files.writeString(file, row("x", "more") + "\n", StandardOpenOption.APPEND);
    }
    ImportStatus status = home.imports().await(id);

    assertThat(status.state()).isEqualTo(ImportState.FAILED);
    assertThat(status.message()).startsWith("growing.jsonl has changed ");
    assertThat(home.total("")).isZero();
    assertThat(load("next.jsonl", row("1", "next")).state()).isEqualTo(ImportState.PUBLISHED);
  }

  @Test
  void aFileThatShrinksWhileItIsReadFailsAndShowsNothing() throws Exception {
    Path file = folder.resolve("shrinking.jsonl");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      rows.append(row("r" + i, "prompt " + i)).append('\n');
    }
    Files.writeString(file, rows);
    assertShrinks(file);
  }

  @Test
  void parquetThatShrinksUnderTheReaderFailsAndShowsNothing() throws Exception {
    assertShrinks(new HostileFiles(folder).rowGroup("shrinking.parquet", 60, 1));
  }

  /** Cuts the file when its first rows are staged. */
  private void assertShrinks(Path file) throws Exception {
    long id = home.start("test", file, false);
    await()
        .pollInterval(Duration.ofMillis(1))
        .until(
            () -> {
              ImportState state = home.imports().reports().find(id).orElseThrow().state();
              return state.ended() || state == ImportState.RUNNING;
            });
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    ImportStatus status = home.imports().await(id);

    assertThat(status.state()).as(status.message()).isEqualTo(ImportState.FAILED);
    assertThat(status.message()).startsWith(file.getFileName().toString());
    assertThat(home.total("")).isZero();
    assertThat(load("next.jsonl", row("1", "next")).state()).isEqualTo(ImportState.PUBLISHED);
  }

  @Test
  void columnsOfAnyNameAreReadOrTheirFileFailsWithAReason() throws IOException {
    String chat = "{\"%s\":[{\"role\":\"user\",\"content\":\"kept\"}]}";
    assertThat(load("long.jsonl", chat.formatted("n".repeat(50_000))).state())
        .isEqualTo(ImportState.PUBLISHED);

    ImportStatus refused = load("longer.jsonl", chat.formatted("n".repeat(150_000)));

    assertThat(refused.state()).isEqualTo(ImportState.FAILED);
    assertThat(refused.message())
        .startsWith("longer.jsonl: the mapping would have ")
        .endsWith(" characters, 100,000 are kept at most: give the columns shorter names");
    assertThat(home.total("")).isOne();
  }

  @Test
  void aPathThatIsTooLongIsRefused() {
    Path file = folder.resolve("d".repeat(200));
    for (int i = 0; i < 20; i++) {
      file = file.resolve("d".repeat(200));
    }
    Path longest = file.resolve("a.jsonl");
    assertThatThrownBy(() -> home.start("test", longest, false))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("the path of a.jsonl has more than 4,000 characters: move the file");
  }

  @Test
  void ofAFolderLinksToFilesAreFollowedAndOthersAreNamed() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/sub"));
    Path outside = folder.resolve("outside.jsonl");
    Files.writeString(outside, row("1", "outside"), StandardCharsets.UTF_8);
    Files.createSymbolicLink(data.resolve("blob.jsonl"), outside);
    Files.createSymbolicLink(data.resolve("loop"), folder.resolve("data"));
    Files.createSymbolicLink(data.resolve("nothing.jsonl"), folder.resolve("nowhere"));
    Files.writeString(data.resolve("new\nline.jsonl"), row("2", "line"));
    Path other = folder.resolve("other");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    int status =
        Main.commands("import")
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute("import", "--home", other.toString(), folder.resolve("data").toString());

    assertThat(status).as(err.toString()).isZero();
    assertThat(err.toString().lines().filter(line -> line.contains("passed over")))
        .containsExactly(
            "evolscope: passed over %s, a link to a folder".formatted(data.resolve("loop")),
            "evolscope: passed over %s, a link to nothing that can be read"
                .formatted(data.resolve("nothing.jsonl")));
    assertThat(out.toString())
        .contains("data / sub/blob.jsonl: ", "data / sub/new\\u000aline.jsonl: ");
  }

  private ImportStatus load(String name, String... lines) throws IOException {
    return home.load("test", TestHome.write(folder.resolve(name), List.of(lines)), false);
  }
}
