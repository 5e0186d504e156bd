package dev.evolscope.quality.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Near copies beside a comparison of every row with every earlier one, in small collections that
 * are full of rows that are somewhat alike.
 */
class NearCopyOracleTest {
  /** Four standard errors of an estimate. */
  private static final double ERROR = .14;

  private static final double LEAST = CopyChecks.NEAR.threshold().least();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyFindingIsTrueAndEveryLikeRowIsFound(long seed) {
    List<TestRow> rows = rows(new SplittableRandom(seed));
    Map<Long, Finding> found = Found.in(rows).of("copy-near");
    int like = 0;
    for (TestRow row : rows) {
      Finding finding = found.get(row.number());
      if (finding != null) {
        TestRow other = rows.get((int) Found.like(finding));
        assertThat(isComparable(row, other)).isTrue();
        TrueLikeness truth = TrueLikeness.of(row, other);
        assertThat(truth.whole())
            .as("%s, %s", row, other)
            .isBetween(finding.score() - ERROR, finding.score() + ERROR);
        assertThat(truth.isEven(-2 * ERROR)).as("%s, %s", row, other).isTrue();
      }
      if (best(row, rows) > LEAST + ERROR && !isExactCopy(row, rows)) {
        like++;
        assertThat(finding).as(row.toString()).isNotNull();
      }
    }
    assertThat(like).isGreaterThan(20);
  }

  /** The greatest similarity to an earlier row that is alike in all its parts, beyond doubt. */
  private static double best(TestRow row, List<TestRow> rows) {
    return rows.stream()
        .filter(earlier -> earlier.number() < row.number() && isComparable(row, earlier))
        .map(earlier -> TrueLikeness.of(row, earlier))
        .filter(truth -> truth.isEven(2 * ERROR)) // pieces have shorter signatures
        .mapToDouble(TrueLikeness::whole)
        .max()
        .orElse(0);
  }

  private static boolean isExactCopy(TestRow row, List<TestRow> rows) {
    return rows.stream()
        .anyMatch(
            earlier ->
                earlier.number() < row.number()
                    && row.part().equals(earlier.part())
                    && row.language().equals(earlier.language())
                    && row.texts().equals(earlier.texts()));
  }

  private static boolean isComparable(TestRow row, TestRow other) {
    return row.part().equals(other.part())
        && row.language().equals(other.language())
        && row.stage() == other.stage()
        && !row.texts().equals(other.texts());
  }

  /** Rows that come from few others, each with more or fewer changes on either side. */
  private static List<TestRow> rows(SplittableRandom random) {
    List<RandomTexts> scripts = RandomTexts.all();
    List<TestRow> rows = new ArrayList<>();
    for (RandomTexts script : List.of(pick(random, scripts), pick(random, scripts))) {
      List<List<String>> first = new ArrayList<>();
      for (int message = 0; message < 2 * random.nextInt(1, 3); message++) {
        first.add(script.text(random, random.nextInt(30, 80)));
      }
      for (int i = 0; i < 100; i++) {
        List<String> texts =
            first.stream()
                .map(text -> script.join(script.changed(random, text, share(random))))
                .toList();
        rows.add(
            new TestRow(
                rows.size(),
                "data",
                pick(random, List.of("one", "one", "one", "two")),
                script.script(),
                pick(random, List.of(Stage.SEED, Stage.SEED, Stage.SEED, Stage.EVOLVED)),
                texts));
      }
    }
    return rows;
  }

  private static double share(SplittableRandom random) {
    double share = random.nextDouble();
    return share * share * .3;
  }

  private static <T> T pick(SplittableRandom random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
