package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.Checks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that look at the parent of a row. */
class QualityOfFamiliesTest {
  private @TempDir Path folder = Path.of("");

  @Test
  void aRowIsLookedAtAgainWhereItsParentIsAnother() throws IOException {
    WordChecks own = new WordChecks("bad", 1);
    WordChecks ofParent = new WordChecks("reply", 1, true, new AtomicInteger());
    try (TestHome home =
        new TestHome(folder.resolve("home"), new Checks(List.of(own, ofParent), List.of()))) {
      String evolved = LineageImportTest.evolved("e", "Where is it?", "Where is it, and why?");
      home.load(LineageImportTest.seed("s", "Where is it?", "reply60"), evolved);
      home.checked();
      assertThat(home.noticed("why")).startsWith("text-reply 0.6");

      home.load(LineageImportTest.seed("s", "Where is it?", "reply90"), evolved);
      home.checked();

      assertThat(home.noticed("why")).startsWith("text-reply 0.9");
      assertThat(own.looked()).as("two rows, then the changed one").hasValue(3);
      assertThat(ofParent.looked()).as("and its child").hasValue(4);

      home.load(LineageImportTest.seed("s", "Who is it?", "reply90"), evolved);
      home.checked();
      assertThat(home.noticed("why")).as("an orphan now").isEmpty();
    }
  }
}
