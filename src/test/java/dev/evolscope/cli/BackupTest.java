package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.ConversationId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Copies of a home, and homes of earlier schemas. */
class BackupTest {
  private static final String FIRST_ROW_BEFORE_ITS_CHANGE = "3979bzwfmw0k5gphdfad";
  private static final String ROWS = Api.row(1, "first river") + "\n" + Api.row(2, "second river");

  @TempDir Path folder;

  private record Ended(int status, String said) {}

  private static Ended run(String command, Path... more) {
    StringWriter said = new StringWriter();
    CommandLine line =
        Main.commands(command).setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
    List<String> arguments = List.of(command, more[0].toString(), "--home", more[1].toString());
    return new Ended(line.execute(arguments.toArray(String[]::new)), said.toString());
  }

  private Path homeWithRows() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path rows = Files.writeString(folder.resolve("rivers.jsonl"), ROWS);
    assertThat(run("import", rows, home).status()).isZero();
    return home;
  }

  private static List<String> ids(Path home) throws Exception {
    try (OpenHome open = OpenHome.of(home, HomeLock.take(home).orElseThrow())) {
      return open.home().conversations().pages().live(0, 10).stream()
          .map(row -> row.conversation().id().text())
          .toList();
    }
  }

  @Test
  void aHomeComesBackFromItsBackup() throws Exception {
    Path home = homeWithRows();
    Path backup = folder.resolve("b.zip");
    assertThat(run("backup", backup, home).said()).contains("b.zip").contains("bytes");
    Path other = folder.resolve("other");
    assertThat(run("restore", backup, other))
        .isEqualTo(new Ended(0, other + ": 2 conversations\n"));
    assertThat(ids(other)).hasSize(2).isEqualTo(ids(home));
    assertThat(folder.resolve("b.zip.part")).doesNotExist();
  }

  @Test
  void aServedHomeIsBackedUpThroughItsServer() throws Exception {
    Path home = homeWithRows();
    Path backup = folder.resolve("b.zip");
    ServeSettings settings = ServeSettings.local(false, List.of("--vaadin.productionMode=true"));
    try (RunningServer server = RunningServer.start(home, settings)) {
      assertThat(run("backup", backup, home).status()).as(server.url()).isZero();
    }
    Path other = folder.resolve("other");
    assertThat(run("restore", backup, other).status()).isZero();
    assertThat(ids(other)).isEqualTo(ids(home));
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Path home = homeWithRows();
    Path backup = folder.resolve("b.zip");
    run("backup", backup, home);
    assertThat(run("backup", backup, home))
        .isEqualTo(new Ended(1, "evolscope: " + backup + " is there already: name another file\n"));
    Ended ended = run("restore", backup, home);
    assertThat(ended.status()).isOne();
    assertThat(ended.said()).contains("has a database already").contains("nothing was changed");
    assertThat(ids(home)).hasSize(2);
  }

  @Test
  void whatIsNoBackupIsToldApartAndLeavesNoHome() throws Exception {
    Path file = Files.writeString(folder.resolve("x.zip"), "no ZIP file at all");
    Path other = folder.resolve("other");
    assertThat(run("restore", file, other))
        .isEqualTo(
            new Ended(1, "evolscope: " + file + " is no backup: it holds no evolscope.mv.db\n"));
    Path backup = folder.resolve("b.zip");
    run("backup", backup, homeWithRows());
    assertThat(run("restore", backup, other).status()).isZero();
  }

  /** Each schema that a released version wrote: what was imported twice, the first row changed. */
  @Test
  void homesOfEarlierSchemasOpenWithEverythingInThem() throws Exception {
    for (String schema : List.of("schema-1", "schema-2", "schema-6")) {
      Path home = folder.resolve(schema);
      Files.createDirectories(home.resolve("data"));
      try (var old = getClass().getResourceAsStream("/dev/evolscope/homes/" + schema + ".mv.db")) {
        Files.copy(java.util.Objects.requireNonNull(old), home.resolve("data/evolscope.mv.db"));
      }
      try (OpenHome open = OpenHome.of(home, HomeLock.take(home).orElseThrow())) {
        var conversations = open.home().conversations();
        assertThat(conversations.pages().live(0, 10))
            .as(schema)
            .extracting(row -> row.conversation().messages().getFirst().content())
            .containsExactlyInAnyOrder("Name one river in Europe.", "اذكر نهرًا في إفريقيا.");
        ConversationId replaced = new ConversationId(FIRST_ROW_BEFORE_ITS_CHANGE);
        assertThat(conversations.find(replaced).orElseThrow().supersededBy()).isNotNull();
        assertThat(open.home().imports().reports().recent()).hasSize(2);
      }
    }
  }

  @Test
  void aBackupOfNoHomeIsRefused() {
    assertThat(run("backup", folder.resolve("b.zip"), folder.resolve("none")).said())
        .contains("there is no home");
    assertThatThrownBy(() -> Files.size(folder.resolve("b.zip"))).isNotNull();
  }
}
