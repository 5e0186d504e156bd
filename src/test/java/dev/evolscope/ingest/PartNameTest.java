package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartNameTest {
  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\data\\..\\a.jsonl, a.jsonl",
    ".., data",
    "a/.., data",
    "'', data",
    "'a\nb\u0000.jsonl', ab.jsonl"
  })
  void aSendersNameIsNeverAPath(String name, String part) {
    assertThat(PartName.of(name)).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\u0000", "a\u2028b", "\ud800", " ", ""})
  void aDatasetsNameShowsOnOneLine(String name) {
    assertThatThrownBy(() -> PartName.dataset(name)).isInstanceOf(InvalidNameException.class);
  }

  @Test
  void pathsThatDifferHaveNamesThatDiffer() {
    assertThat(PartName.below("sub/a\nb.jsonl")).isEqualTo("sub/a\\u000ab.jsonl");
    assertThat(PartName.below("sub/ab.jsonl")).isEqualTo("sub/ab.jsonl");
    String folder = "d/".repeat(300);
    assertThat(PartName.below(folder + "a"))
        .hasSize(500)
        .isNotEqualTo(PartName.below(folder + "b"));
  }
}
