package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That no row of the sample is nearly another, by exact comparison of all pairs. Each limit stands
 * above the highest value that was measured when it was set. Exchanging some words of a reply
 * leaves 0.65 and more, far above the limits for rows that are not made of one another.
 */
class DistinctTest {

  /** Measured: 0.10, two Cebuano lists of vegetables. */
  private static final double BETWEEN_FAMILIES = 0.15;

  /** Measured: 0.32, a talk with and without a word that is forbidden. */
  private static final double REPLIES_OF_A_FAMILY = 0.40;

  /** Measured: 0.69, a message of which the user had one sentence corrected. */
  private static final double FOLLOW_UPS_OF_A_FAMILY = 0.75;

  /** Measured: 0.75, since evolved instructions may give the same text to work on. */
  private static final double PROMPTS_OF_A_FAMILY = 0.80;

  private record Part(SampleRow row, LetterRuns runs) {}

  /** Two rows and how alike they are. */
  private record Pair(String rows, double likeness) {}

  @Test
  void noTwoSeedsOrEvolvedRowsBeginAlike() {
    assertThat(SampleRows.sample().stream().filter(r -> !r.isMultiTurn()).map(r -> r.message(0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void promptsOfDifferentFamiliesAreUnlike() {
    assertBelow(BETWEEN_FAMILIES, pairs(allParts(0), false));
  }

  @Test
  void repliesOfDifferentFamiliesAreUnlike() {
    assertBelow(BETWEEN_FAMILIES, pairs(allParts(1), false));
  }

  @Test
  void whatAFamilyAddsToItsPromptsIsUnlikeTheRest() {
    assertBelow(PROMPTS_OF_A_FAMILY, pairs(ownParts(0), true));
  }

  @Test
  void repliesOfSeedsAndEvolvedRowsOfAFamilyAreUnlike() {
    List<Part> first = ownParts(1).stream().filter(part -> !part.row().isMultiTurn()).toList();
    assertBelow(REPLIES_OF_A_FAMILY, pairs(first, true));
  }

  @Test
  void repliesToFollowUpsRepeatNoMoreThanTheirTypeAsksFor() {
    assertBelow(FOLLOW_UPS_OF_A_FAMILY, pairs(ownParts(1), true));
  }

  @Test
  void aNearCopyIsFarAboveTheLimits() {
    for (SampleRow copy : FlawedRows.flawed()) {
      if (copy.text("flaw").equals("near_copy")) {
        SampleRow neighbour =
            FlawedRows.flawed().stream()
                .filter(row -> row.id() == copy.id() - 1)
                .findFirst()
                .orElseThrow();
        assertThat(LetterRuns.of(copy.message(1)).likeness(LetterRuns.of(neighbour.message(1))))
            .as(copy.place())
            .isGreaterThan(REPLIES_OF_A_FAMILY + 0.1);
      }
    }
  }

  private static void assertBelow(double limit, Stream<Pair> pairs) {
    List<Pair> found = pairs.sorted((a, b) -> Double.compare(b.likeness(), a.likeness())).toList();
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().likeness()).as(found.getFirst().toString()).isLessThan(limit);
  }

  private static Stream<Pair> pairs(List<Part> parts, boolean sameFamily) {
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            first ->
                parts.subList(first + 1, parts.size()).stream()
                    .filter(second -> family(parts.get(first), second) == sameFamily)
                    .map(second -> pair(parts.get(first), second)));
  }

  private static boolean family(Part one, Part other) {
    return one.row().file().equals(other.row().file())
        && one.row().seedPrompt().equals(other.row().seedPrompt());
  }

  private static Pair pair(Part one, Part other) {
    return new Pair(
        one.row().place() + " and " + other.row().place(), one.runs().likeness(other.runs()));
  }

  /** Each row's messages of one side, prompts (0) or replies (1), as one text. */
  private static List<Part> allParts(int side) {
    return SampleRows.sample().stream()
        .map(row -> new Part(row, LetterRuns.of(String.join("\n", side(row, side)))))
        .toList();
  }

  /** As above, one by one, without the evolved row's messages that a multi-turn row begins with. */
  private static List<Part> ownParts(int side) {
    List<Part> parts = new ArrayList<>();
    for (SampleRow row : SampleRows.sample()) {
      side(row, side).stream()
          .skip(row.isMultiTurn() ? 1 : 0)
          .forEach(text -> parts.add(new Part(row, LetterRuns.of(text))));
    }
    return parts;
  }

  private static List<String> side(SampleRow row, int side) {
    List<String> messages = row.messages();
    return IntStream.iterate(side, at -> at < messages.size(), at -> at + 2)
        .mapToObj(messages::get)
        .toList();
  }
}
