package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.coverage.ClaimCheck;
import dev.evolscope.coverage.ClaimResult;
import dev.evolscope.coverage.ClaimText;
import dev.evolscope.coverage.Explanation;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims against a small index whose counts stand below. */
class ClaimCheckTest {
  @TempDir Path folder;

  private static Conversation[] rows() {
    return new Conversation[] {
      conversation().in("Egyptian Arabic").of("full").task("qa").user("a").build(),
      conversation().in("Moroccan Arabic").of("full").task("nli").user("b").build(),
      conversation().in("Simplified Chinese").of("full").task("qa").user("c").build(),
      conversation().in("Welsh").of("full").task("qa").user("d").build(),
      conversation().in("Welsh").of("part").task("qa").user("e").build(),
    };
  }

  private List<ClaimResult> check(String... claims) throws Exception {
    String yaml = "claims:\n" + String.join("\n", claims);
    try (TestIndex index = new TestIndex(folder, rows())) {
      return new ClaimCheck(new StatisticsSearch(index::index), this::skipped)
          .of(ClaimText.read(yaml), List.of());
    }
  }

  /** Two rows of the dataset "full" were skipped. */
  private long skipped(Collection<String> datasets) {
    return datasets.contains("full") ? 2 : 0;
  }

  @Test
  void rowsThatWereSkippedExplainWhatIsMissing() throws Exception {
    assertThat(
            text(
                check(
                    "- {what: conversations, says: 7}",
                    "- {what: conversations, says: 9}",
                    "- {what: conversations, says: 1}",
                    "- {what: conversations, says: 3, where: {dataset: part}}",
                    "- {what: conversations, says: 9, where: {task: qa}}")))
        .isEqualTo(
            """
            conversations 5 fails | 2 rows were skipped, exactly what is missing
            conversations 5 fails | 2 rows were skipped
            conversations 5 fails | the dataset "part" alone has exactly that
            conversations 1 fails
            conversations 4 fails""");
  }

  private static String text(List<ClaimResult> results) {
    return results.stream()
        .map(
            r ->
                r.claim().measure().label()
                    + " "
                    + r.counted().toPlainString()
                    + " "
                    + r.verdict().label()
                    + r.explanations().stream()
                        .map(Explanation::english)
                        .map(why -> " | " + why)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void codesAreFewerThanNamesAndTheDifferenceIsExplained() throws Exception {
    assertThat(
            text(
                check(
                    "- {what: languages, says: 4}",
                    "- {what: languageCodes, says: 2, values: [ar, zh, xx]}")))
        .isEqualTo(
            """
            languages 4 holds
            languageCodes 3 fails | 4 names share 3 codes; ar: Egyptian Arabic, Moroccan Arabic | listed and not found: xx | counted and not listed: cy""");
  }

  @Test
  void aCountThatIsOneDatasetsOwnIsExplained() throws Exception {
    assertThat(text(check("- {what: conversations, says: 4, note: see the card}")))
        .isEqualTo(
            "conversations 5 fails | the dataset \"full\" alone has exactly that | see the card");
  }

  @Test
  void filtersAndDatasetsNarrowWhatIsCounted() throws Exception {
    assertThat(
            text(
                check(
                    "- {what: conversations, says: 1, where: {dataset: part}}",
                    "- {what: tasks, says: 1, where: {language: cy}}",
                    "- {what: tasks, values: [qa, nli]}",
                    "- {what: tasks, says: 2+}",
                    "dataset: full")))
        .isEqualTo(
            """
            conversations 1 holds
            tasks 1 holds
            tasks 2 holds
            tasks 2 holds""");
  }

  @Test
  void aClaimThatIsNotMetSaysByHowMuch() throws Exception {
    ClaimResult result = check("- {what: conversations, says: 2K}").getFirst();
    assertThat(result.verdict().passed()).isFalse();
    assertThat(result.difference()).isEqualByComparingTo("-1995");
  }
}
