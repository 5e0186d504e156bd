package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WrongUsageTest {
  @TempDir Path folder;

  /** What a command wrote and how it ended. */
  private record Ended(int status, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands =
        Main.commands("").setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = commands.execute(Main.whole(arguments));
    return new Ended(status, out.toString(), err.toString());
  }

  private String home() {
    return folder.resolve("home").toString();
  }

  @Test
  void helpIsNoMistakeAndHidesWhatIsForScripts() {
    Ended ended = run("--help");
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("serve", "import", "stats").doesNotContain("rehearse");
  }

  @Test
  void anUnknownOptionWithoutACommandIsServes() {
    assertThat(run("--bogus"))
        .isEqualTo(
            new Ended(2, "", lines("evolscope: Unknown option: '--bogus'", seeHelp(" serve"))));
  }

  @Test
  void anUnknownCommandIsWrongUsageAndTheLikelyOneIsNamed() {
    Ended ended = run("sevre");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("'sevre'", "evolscope serve");
  }

  @Test
  void aPortThatIsNoneIsWrongUsage() {
    assertThat(run("--port", "99999").err()).contains("--port 99999 is no port");
    assertThat(run("--port", "x").status()).isEqualTo(2);
  }

  @Test
  void anUnknownPartOfTheBenchmarkIsWrongUsageAndTheKnownOnesAreNamed() {
    Ended ended = run("bench", "--only", "import,speed");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("'speed'", "beside-import", "RIVALS");
    assertThat(run("bench", "--runs", "0").err()).contains("0 runs: must be 1 or more");
  }

  @Test
  void aPartOfTheBenchmarkThatNeedsAHomeSaysWhatFillsOne() {
    Ended ended = run("bench", "--only", "load", "--home", home());
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("holds no imported home: measure import too");
    assertThat(Path.of(home())).isEmptyDirectory();
  }

  @Test
  void aMissingFileIsNamedAndNoHomeIsMade() {
    Ended ended = run("import", "nosuch.jsonl", "--home", home());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("There is no file or folder nosuch.jsonl");
    assertThat(Path.of(home())).doesNotExist();
  }

  @Test
  void aFolderWithoutDataSaysWhatIsLookedFor() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ended ended = run("import", empty.toString(), "--home", home());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains(".parquet, .json", empty.toString());
  }

  @Test
  void aFileThatIsNoDatasetFailsAndTheOthersAreImported() throws IOException {
    Path bad = Files.write(folder.resolve("bad.parquet"), new byte[] {0, 1, 2, 3});
    Path good =
        Files.writeString(
            folder.resolve("good.jsonl"),
            "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}\n");
    Ended ended = run("import", bad.toString(), good.toString(), "--home", home());
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out()).contains("bad.parquet: failed", "bad.parquet: found", "1 added");
  }

  @Test
  void aHomeThatIsAFileIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(run("serve", "--home", file.toString()))
        .isEqualTo(
            new Ended(
                1,
                "",
                lines("evolscope: " + file + " is a file, not a folder: name another --home")));
  }

  @Test
  void figuresOfAHomeThatIsNotThereMakeNone() {
    Ended ended = run("stats", "--home", home());
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("there is no home " + home());
    assertThat(Path.of(home())).doesNotExist();
  }

  @Test
  void aPortInUseIsSaidInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String port = Integer.toString(taken.getLocalPort());
      Ended ended = run("serve", "--no-sample", "--home", home(), "--port", port);
      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.err())
          .startsWith("evolscope: cannot listen on port " + port + " of localhost: ")
          .hasLineCount(1);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() {
    assertThat(Messages.of(new AccessDeniedException("/home/data")))
        .isEqualTo("no permission to read or write /home/data");
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  @Test
  void aMappingThatIsNoneIsWrongUsageAndItsLineIsQuoted() throws IOException {
    Path data = Files.writeString(folder.resolve("a.jsonl"), "{}");
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "layout: turns\ncolums: turns\n");
    Ended ended = run("import", data.toString(), "--home", home(), "--mapping", bad.toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .contains("bad.yaml: the mapping's line 2, \"colums: turns\": unknown key; allowed here");
    assertThat(
            run("import", data.toString(), "--home", home(), "--mapping", folder + "/none").err())
        .contains("There is no mapping file");
  }

  private static String seeHelp(String command) {
    return "See evolscope" + command + " --help";
  }
}
