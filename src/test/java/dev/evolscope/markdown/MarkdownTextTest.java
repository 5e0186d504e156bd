package dev.evolscope.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTextTest {
  private static List<String> sources(String text) {
    return MarkdownText.parts(text).orElseThrow().stream().map(MarkdownPart::source).toList();
  }

  @Test
  void eachBlockIsAPartWithItsLinesAsWritten() {
    assertThat(sources("# Head\n\none\n  two\n\n- a\n- b\n\n```\ncode\n```"))
        .containsExactly("# Head", "one\n  two", "- a\n- b", "```\ncode\n```");
  }

  @Test
  void anEmptyTextHasNoParts() {
    assertThat(sources("")).isEmpty();
    assertThat(sources(" \n\t\n")).isEmpty();
  }

  @Test
  void aLongListIsCutAndLosesNothing() {
    String list = "- item\n".repeat(250).strip();
    List<MarkdownPart> parts = MarkdownText.parts(list).orElseThrow();
    assertThat(parts).extracting(MarkdownPart::from).containsExactly(0, 100, 200);
    assertThat(parts).extracting(MarkdownPart::to).containsExactly(100, 200, 250);
    assertThat(sources(list).stream().collect(Collectors.joining("\n"))).isEqualTo(list);
  }

  @Test
  void aLongTableIsCutBelowItsHead() {
    String table = "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(150).strip();
    List<MarkdownPart> parts = MarkdownText.parts(table).orElseThrow();
    assertThat(parts).extracting(MarkdownPart::to).containsExactly(100, 150);
    assertThat(sources(table).stream().collect(Collectors.joining("\n"))).isEqualTo(table);
  }

  @Test
  void aParagraphFullOfMarksIsTooLargeToBeSet() {
    MarkdownPart part = MarkdownText.parts("*a* ".repeat(1_900)).orElseThrow().getFirst();
    assertThat(part.tooLarge()).isTrue();
  }

  @Test
  void whatIsNestedDeepIsTooLargeToBeSet() {
    MarkdownPart part = MarkdownText.parts(">".repeat(10_000) + " a").orElseThrow().getFirst();
    assertThat(part.tooLarge()).isTrue();
    assertThat(MarkdownText.parts("> > > a").orElseThrow().getFirst().tooLarge()).isFalse();
  }

  @Test
  void ordinaryTextOfAMegabyteIsRead() {
    String prose = "A paragraph with **words**, `code` and [a link](https://example.org).\n\n";
    assertThat(MarkdownText.parts(prose.repeat(14_000)).orElseThrow()).hasSize(14_000);
    assertThat(MarkdownText.parts("word ".repeat(200_000)).orElseThrow()).hasSize(1);
  }

  static List<Arguments> nonsense() {
    return List.of(
        Arguments.of("asterisks", "*".repeat(1_000_000)),
        Arguments.of("pictures in pictures", "![[[]()".repeat(100_000)),
        Arguments.of("tags never closed", "<a ".repeat(300_000)),
        Arguments.of("brackets", "[".repeat(500_000)),
        Arguments.of("dollars", "$a ".repeat(300_000)),
        Arguments.of("backslashes", "\\(".repeat(300_000)),
        Arguments.of("a wide table", "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n|a"),
        Arguments.of("a table that is padded", wide()),
        Arguments.of("quotes", ">".repeat(1_000_000)),
        Arguments.of("list markers", "- ".repeat(300_000)),
        Arguments.of("empty items", "-\n".repeat(300_000)),
        Arguments.of("nested emphasis", "*a **b ".repeat(900) + "c** d*".repeat(900)),
        Arguments.of("fences", "```\n".repeat(200_000)),
        Arguments.of("blank lines", "\n".repeat(1_000_000)),
        Arguments.of("dollars just below the limit", "$a ".repeat(3_900)),
        Arguments.of("tags just below the limit", "<a ".repeat(3_900)));
  }

  private static String wide() {
    return ("|a".repeat(99) + "\n" + "|-".repeat(99) + "\n" + "|a|\n".repeat(2_000) + "\n")
        .repeat(20);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nonsense")
  void nonsenseIsReadOrRefusedSoon(String name, String text) {
    Optional<List<MarkdownPart>> parts =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkdownText.parts(text));
    parts.ifPresent(
        read -> assertThat(read.stream().mapToInt(MarkdownPart::size).sum()).isLessThan(400_000));
  }
}
