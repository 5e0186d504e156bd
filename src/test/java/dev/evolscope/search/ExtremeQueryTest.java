package dev.evolscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any text is a query, however long; what is short the fuzzer tries ({@link QueryTarget}). */
class ExtremeQueryTest {
  @TempDir Path folder;

  @Test
  void extremesAreAnswered() throws Exception {
    try (TestIndex index = new TestIndex(folder, QueryTarget.rows())) {
      for (String query :
          List.of(
              "(".repeat(100_000),
              "-".repeat(100_000),
              "a ".repeat(100_000),
              "\"".repeat(9_999),
              "a".repeat(1_000_000),
              "\ufdfa".repeat(2_000),
              "-(".repeat(1_000) + "a",
              "a* ".repeat(100),
              "role:user a* ".repeat(50),
              "role:" + "x".repeat(1_900),
              "中".repeat(2_000),
              "\"" + "中 ".repeat(900) + "\"",
              "ภ".repeat(2_000),
              "한".repeat(2_000))) {
        assertThat(index.find(query).total()).isBetween(0L, 3L);
      }
    }
  }
}
