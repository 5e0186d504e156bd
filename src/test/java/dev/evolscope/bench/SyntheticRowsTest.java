package dev.evolscope.bench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import dev.evolscope.bench.SyntheticRow.Evolution;
import dev.evolscope.bench.SyntheticRow.FollowUp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticRowsTest {
  private static final int ROWS = 2000;
  private static final SyntheticRows ROWS_OF_ONE = new SyntheticRows(1, ROWS);
  private static final List<SyntheticRow> ALL = ROWS_OF_ONE.stream().toList();

  @Test
  void theSameSeedMakesTheSameRows() {
    assertThat(new SyntheticRows(1, ROWS).row(1999)).isEqualTo(ALL.get(1999));
    assertThat(new SyntheticRows(1, ROWS).row(3)).isEqualTo(ALL.get(3));
  }

  @Test
  void anotherSeedMakesOtherRows() {
    assertThat(new SyntheticRows(2, ROWS).row(3)).isNotEqualTo(ALL.get(3));
  }

  @Test
  void rowsAreEightKibibytesOnAverage() {
    double mean = ALL.stream().mapToLong(SyntheticRow::size).average().orElseThrow();
    assertThat(mean).isBetween(8192 * 0.95, 8192 * 1.05);
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 3000, 20_000})
  void rowsAreAsLargeOnAverageAsIsAskedFor(int bytes) {
    double mean =
        new SyntheticRows(1, ROWS, Sizes.of(bytes))
            .stream().mapToLong(SyntheticRow::size).average().orElseThrow();
    assertThat(mean).isBetween(bytes * 0.93, bytes * 1.07);
  }

  @Test
  void theDefaultSizeHasThePublishedStages() {
    assertThat(Stages.of(173_672)).isEqualTo(new Stages(13_686, 88_737, 71_249));
  }

  @Test
  void anySizeHasEveryRow() {
    assertThat(IntStream.rangeClosed(1, 400))
        .allSatisfy(rows -> assertThat(Stages.of(rows).rows()).isEqualTo(rows));
    assertThat(new SyntheticRows(1, 3).stream()).hasSize(3);
  }

  @Test
  void stagesFollowEachOtherInTheirProportions() {
    Stages stages = ROWS_OF_ONE.stages();
    assertThat(stages).isEqualTo(new Stages(158, 1022, 820));
    assertThat(ALL.subList(0, 158)).allMatch(row -> row.evolution() == null);
    assertThat(ALL.subList(158, 1180))
        .allMatch(row -> row.evolution() != null && row.followUps().isEmpty());
    assertThat(ALL.subList(1180, 2000)).allMatch(row -> !row.followUps().isEmpty());
  }

  @Test
  void idsCountFromOne() {
    assertThat(ALL).extracting(SyntheticRow::id).startsWith(1L, 2L).endsWith(1999L, 2000L);
  }

  @Test
  void anEvolvedRowCarriesTheFirstMessageOfASeedOfItsLanguageAndTask() {
    Map<Utf8, SyntheticRow> seeds = new HashMap<>();
    ALL.subList(0, 158).forEach(row -> seeds.put(row.conversation().getFirst().content(), row));
    assertThat(ALL.subList(158, 2000))
        .allSatisfy(
            row -> {
              SyntheticRow seed = requireNonNull(seeds.get(evolution(row).seedPrompt()));
              assertThat(seed.language()).isEqualTo(row.language());
              assertThat(seed.task()).isEqualTo(row.task());
            });
  }

  @Test
  void evolvedTextsEqualTheFirstTwoMessages() {
    assertThat(ALL.subList(158, 2000))
        .allSatisfy(
            row -> {
              assertThat(row.conversation().get(0).content()).isEqualTo(evolution(row).prompt());
              assertThat(row.conversation().get(1).content()).isEqualTo(evolution(row).reply());
            });
  }

  @Test
  void aMultiTurnRowContinuesAnEvolvedRowOfItsOwn() {
    Map<Utf8, SyntheticRow> evolved = new HashMap<>();
    ALL.subList(158, 1180).forEach(row -> evolved.put(evolution(row).prompt(), row));
    Set<Long> used = new HashSet<>();
    assertThat(ALL.subList(1180, 2000))
        .allSatisfy(
            row -> {
              SyntheticRow parent = requireNonNull(evolved.get(evolution(row).prompt()));
              assertThat(row.conversation())
                  .startsWith(parent.conversation().toArray(SyntheticRow.Message[]::new));
              assertThat(used.add(parent.id())).isTrue();
            });
  }

  @Test
  void followUpsAreTheUserMessagesAfterTheFirst() {
    assertThat(ALL.subList(1180, 2000))
        .allSatisfy(
            row -> {
              assertThat(row.followUps()).hasSize(row.turns() - 1).hasSizeBetween(1, 5);
              for (int i = 0; i < row.followUps().size(); i++) {
                assertThat(row.conversation().get(2 * i + 2).content())
                    .isEqualTo(row.followUps().get(i).prompt());
              }
            });
    assertThat(ALL.stream().flatMap(r -> r.followUps().stream()).map(FollowUp::type))
        .contains(TurnEvolType.values());
  }

  @Test
  void seventyLanguagesHaveEquallyManySeeds() {
    assertThat(SyntheticLanguage.all()).hasSize(70).doesNotHaveDuplicates();
    Map<String, Long> seeds =
        ALL.subList(0, 140).stream()
            .collect(Collectors.groupingBy(SyntheticRow::language, Collectors.counting()));
    assertThat(seeds).hasSize(70).allSatisfy((language, count) -> assertThat(count).isEqualTo(2));
  }

  @Test
  void everyTextIsWrittenInTheScriptOfItsLanguage() {
    Map<String, SyntheticLanguage> languages =
        SyntheticLanguage.all().stream()
            .collect(Collectors.toMap(SyntheticLanguage::name, language -> language));
    assertThat(ALL)
        .allSatisfy(
            row -> {
              String script = requireNonNull(languages.get(row.language())).script();
              assertOnly(row.conversation().getFirst().content().toString(), codes(script));
            });
  }

  private static int[] codes(String script) {
    return switch (script) {
      case "Hans", "Hant" -> new int[] {UScript.HAN};
      case "Jpan" -> new int[] {UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA};
      case "Kore" -> new int[] {UScript.HANGUL};
      default -> UScript.getCode(script);
    };
  }

  private static void assertOnly(String text, int[] scripts) {
    assertThat(text.codePoints().filter(Character::isLetter))
        .as(text)
        .isNotEmpty()
        .allMatch(
            letter -> IntStream.of(scripts).anyMatch(script -> UScript.hasScript(letter, script)));
  }

  @Test
  void plantedWordsStandInTheirShareOfFirstReplies() {
    List<String> replies =
        new SyntheticRows(1, 20_000)
            .stream()
                .filter(row -> row.language().equals("English"))
                .map(row -> row.conversation().get(1).content().toString())
                .toList();
    assertThat(shareWith(replies, "river")).isBetween(0.14, 0.30);
    assertThat(shareWith(replies, "the old river bank")).isBetween(0.01, 0.09);
  }

  private static double shareWith(List<String> texts, String wanted) {
    return (double) texts.stream().filter(text -> text.contains(wanted)).count() / texts.size();
  }

  private static Evolution evolution(SyntheticRow row) {
    return requireNonNull(row.evolution());
  }
}
