package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ImportState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that wait for one another, and are shown together. */
class TogetherTest {
  private static final int PARTS = 12;

  private @TempDir Path folder = Path.of("");

  @Test
  void manyAreAsTheyWouldBeOneByOne() throws IOException {
    List<Path> files = files();
    try (TestHome apart = new TestHome(folder.resolve("apart"));
        TestHome together = new TestHome(folder.resolve("together"))) {
      for (Path file : files) {
        apart.load("set", file, false);
      }
      List<Long> ids = new ArrayList<>();
      for (Path file : files) {
        ids.add(together.start("set", file, false));
      }
      together.imports().await(ids.getFirst());

      assertThat(ids).allSatisfy(id -> assertThat(state(together, id)).isEqualTo("PUBLISHED"));
      assertThat(together.picture()).isEqualTo(apart.picture());
      together.reopen();
      assertThat(together.home().indexFault()).isEmpty();
      assertThat(together.picture()).isEqualTo(apart.picture());
    }
  }

  @Test
  void onesThatFailOrAreCancelledTakeNoOtherAlong() throws IOException {
    List<Path> files = files();
    Files.writeString(files.get(3), "GIF89a\u0001");
    try (TestHome home = new TestHome(folder.resolve("home"))) {
      List<Long> ids = new ArrayList<>();
      for (Path file : files) {
        ids.add(home.start("set", file, false));
      }
      home.imports().cancel(ids.get(PARTS - 1));
      home.imports().await(ids.getFirst());

      assertThat(state(home, ids.get(3))).isEqualTo("FAILED");
      assertThat(state(home, ids.get(PARTS - 1))).isEqualTo("CANCELLED");
      assertThat(home.total("")).isEqualTo(PARTS - 2);
    }
  }

  @Test
  void aPartThatComesAgainIsReadAgainstWhatWasShownBefore() throws IOException {
    try (TestHome home = new TestHome(folder.resolve("home"))) {
      Path first = TestHome.write(folder.resolve("part.jsonl"), List.of(row("1", "alpha")));
      long one = home.start("set", first, false);
      Path other = Files.createDirectories(folder.resolve("other")).resolve("part.jsonl");
      TestHome.write(other, List.of(row("1", "beta")));
      long two = home.start("set", other, false);
      home.imports().await(two);

      assertThat(state(home, one)).isEqualTo("PUBLISHED");
      assertThat(TestHome.figures(home.imports().reports().find(two).orElseThrow()))
          .isEqualTo("read 1 = added 0 + changed 1 + unchanged 0 + skipped 0; removed 0");
      assertThat(home.prompts()).containsExactly("beta");
    }
  }

  private static String state(TestHome home, long id) {
    ImportState state = home.imports().reports().find(id).orElseThrow().state();
    return state.name();
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      files.add(
          TestHome.write(
              folder.resolve("part" + i + ".jsonl"), List.of(row("r" + i, "word " + i))));
    }
    return files;
  }
}
