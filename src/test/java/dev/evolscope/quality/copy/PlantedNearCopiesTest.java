package dev.evolscope.quality.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 1,000 near copies with more or fewer changes among 5,000 other rows in 15 scripts. */
class PlantedNearCopiesTest {
  private static final int OTHERS = 5000;
  private static final int COPIES = 1000;
  private static final double FLAGGED = CopyChecks.NEAR.threshold().value();

  private final SplittableRandom random = new SplittableRandom(20_261_125);
  private final List<RandomTexts> scripts = RandomTexts.all();
  private final List<TestRow> rows = new ArrayList<>();

  /** By number of the copy: how much it is truly like its original. */
  private final Map<Long, TrueLikeness> planted = new TreeMap<>();

  PlantedNearCopiesTest() {
    for (int i = 0; i < OTHERS; i++) {
      RandomTexts script = scripts.get(i % scripts.size());
      add(
          script,
          script.text(random, random.nextInt(20, 60)),
          script.text(random, random.nextInt(40, 200)));
    }
    for (int i = 0; i < COPIES; i++) {
      plant(rows.get(random.nextInt(OTHERS)), random.nextDouble() * .25);
    }
  }

  private TestRow add(RandomTexts script, List<String> asked, List<String> answered) {
    List<String> texts = List.of(script.join(asked), script.join(answered));
    TestRow row = new TestRow(rows.size(), "data", "part", script.script(), Stage.PLAIN, texts);
    rows.add(row);
    return row;
  }

  private void plant(TestRow original, double share) {
    RandomTexts script = scripts.get((int) original.number() % scripts.size());
    List<String> changed =
        original.texts().stream().map(text -> change(script, text, share)).toList();
    TestRow copy =
        new TestRow(rows.size(), "data", "part", original.language(), original.stage(), changed);
    rows.add(copy);
    if (!changed.equals(original.texts())) {
      planted.put(copy.number(), TrueLikeness.of(copy, original));
    }
  }

  /** Exchanges stretches of five characters, which is a word in some scripts and less in others. */
  private String change(RandomTexts script, String text, double share) {
    StringBuilder changed = new StringBuilder();
    int[] characters = text.codePoints().toArray();
    for (int at = 0; at < characters.length; at += 5) {
      int length = Math.min(5, characters.length - at);
      String piece = new String(characters, at, length);
      changed.append(random.nextDouble() < share ? script.join(script.text(random, 1)) : piece);
    }
    return changed.toString();
  }

  @Test
  void plantedCopiesAreFoundAndNothingElse() {
    Map<Long, Finding> found = Found.in(rows).of("copy-near");
    assertThat(found.keySet()).allMatch(number -> number >= OTHERS);

    List<Long> clear = alike(FLAGGED + .1, 1);
    List<Long> near = alike(FLAGGED, 1);
    List<Long> far = alike(0, FLAGGED - .1);
    assertThat(clear).hasSizeGreaterThan(100);
    assertThat(near).hasSizeGreaterThan(250);
    assertThat(far).hasSizeGreaterThan(200);
    assertThat(share(clear, found)).as("of clear copies").isEqualTo(1);
    assertThat(share(near, found)).as("of copies at the threshold and above").isGreaterThan(.95);
    assertThat(share(far, found)).as("of those far below").isLessThan(.01);
    assertThat(rightOnes(found))
        .as("of findings at the threshold less an error")
        .isGreaterThan(.97);
  }

  private List<Long> alike(double from, double to) {
    return planted.entrySet().stream()
        .filter(copy -> copy.getValue().whole() >= from && copy.getValue().whole() < to)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double share(List<Long> copies, Map<Long, Finding> found) {
    return (double) copies.stream().filter(copy -> isFlagged(found.get(copy))).count()
        / copies.size();
  }

  private static boolean isFlagged(@Nullable Finding finding) {
    return finding != null && finding.score() >= FLAGGED;
  }

  /**
   * Of the flagged copies that have one true original, those that are truly like what they name.
   */
  private double rightOnes(Map<Long, Finding> found) {
    List<Map.Entry<Long, Finding>> flagged =
        found.entrySet().stream().filter(entry -> isFlagged(entry.getValue())).toList();
    long right =
        flagged.stream()
            .filter(
                entry -> {
                  TestRow copy = rows.get(entry.getKey().intValue());
                  TestRow named = rows.get((int) Found.like(entry.getValue()));
                  return TrueLikeness.of(copy, named).whole() >= FLAGGED - .07;
                })
            .count();
    return (double) right / flagged.size();
  }
}
