package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void whatDoesNotShowIsWrittenOut() {
    assertThat(Cut.line("a\nb\u001b[31m\u0000\u2028\u202eé", 100))
        .isEqualTo("a\\u000ab\\u001b[31m\\u0000\\u2028\\u202eé");
    assertThat(Cut.line("x\ud800y\udc00", 100)).isEqualTo("x\\ud800y\\udc00");
    assertThat(Cut.line("👩\u200d👧", 100)).isEqualTo("👩\u200d👧");
  }

  @Test
  void aLongTextKeepsItsBeginningAndNeverHalfACharacter() {
    assertThat(Cut.line("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Cut.line("abcdefg", 6)).isEqualTo("abcde…");
    assertThat(Cut.line("abcd👩e", 6)).isEqualTo("abcd…");
    assertThat(Cut.text("abcd👩e", 6)).isEqualTo("abcd…");
    assertThat(Cut.text("ab\ncd", 6)).isEqualTo("ab\ncd");
  }

  @Test
  void aSkippedRowFitsTheStoreWhateverItsNamesAre() {
    SkippedRow row =
        new SkippedRow(0, "a.jsonl, row 1, " + "n".repeat(5_000), "\u0007" + "r".repeat(5_000));

    assertThat(row.place()).hasSize(1_000).endsWith("…");
    assertThat(row.reason()).hasSize(1_000).startsWith("\\u0007rrr");
  }
}
