package dev.evolscope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
  private static final int PAIRS = 10_000;

  private static TextDifference between(String left, String right) {
    return TextDifference.of(left, "en", right, "en");
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** What differs in brackets. */
  private static String drawn(List<Run> runs) {
    return runs.stream()
        .map(run -> run.kept() ? run.text() : "[" + run.text() + "]")
        .collect(Collectors.joining());
  }

  private static String kept(List<Run> runs) {
    return runs.stream().filter(Run::kept).map(Run::text).collect(Collectors.joining());
  }

  @Test
  void wordsThatDifferAreMarkedOnTheirSide() {
    TextDifference difference = between("I saw the old man.", "I saw an old, wise man.");
    assertThat(drawn(difference.left())).isEqualTo("I saw [the] old man.");
    assertThat(drawn(difference.right())).isEqualTo("I saw [an] old[, wise] man.");
    assertThat(difference.figures()).isEqualTo(new Figures(4, 1, 2, 18, 23));
    assertThat(difference.grain()).isEqualTo(Grain.WORDS);
  }

  @Test
  void aSpaceBetweenTwoReplacedWordsIsMarkedWithThem() {
    TextDifference difference = between("say the quick fox now", "say a slow fox now");
    assertThat(drawn(difference.left())).isEqualTo("say [the quick] fox now");
    assertThat(drawn(difference.right())).isEqualTo("say [a slow] fox now");
  }

  @Test
  void theSeedOfTheDesignIsCutByTheRulesOfThai() {
    TextDifference difference =
        TextDifference.of(
            "จินตนาการว่าคุณกำลังวิ่งแข่งกับกลุ่มคนหนึ่ง",
            "th",
            "จินตนาการว่าคุณกำลังเข้าร่วมในการแข่งขันกับกลุ่มคนหนึ่ง",
            "th");
    assertThat(drawn(difference.left())).isEqualTo("จินตนาการว่าคุณกำลัง[วิ่งแข่ง]กับกลุ่มคนหนึ่ง");
    assertThat(drawn(difference.right()))
        .isEqualTo("จินตนาการว่าคุณกำลัง[เข้าร่วมในการแข่งขัน]กับกลุ่มคนหนึ่ง");
  }

  @Test
  void equalTextsHaveNoMark() {
    TextDifference difference = between("same 1 text", "same 1 text");
    assertThat(difference.left()).isEqualTo(difference.right()).hasSize(1);
    assertThat(difference.figures()).isEqualTo(new Figures(3, 0, 0, 11, 11));
  }

  @Test
  void emptyTextsAreComparedToo() {
    assertThat(between("", "").figures()).isEqualTo(Figures.NONE);
    assertThat(between("", "").figures().ratio()).isEmpty();
    assertThat(drawn(between("", "new").right())).isEqualTo("[new]");
    assertThat(drawn(between("old", "").left())).isEqualTo("[old]");
    assertThat(between("abcd", "ab").figures().ratio()).hasValue(0.5);
  }

  @Test
  void bothSidesAreTheirTextsToTheLetterAndKeepTheSame() {
    RandomTexts texts = new RandomTexts(1);
    for (int i = 0; i < PAIRS; i++) {
      String left = texts.text(20);
      String right = texts.like(left);
      TextDifference difference = TextDifference.of(left, texts.tag(), right, texts.tag());
      assertThat(text(difference.left())).isEqualTo(left);
      assertThat(text(difference.right())).isEqualTo(right);
      assertThat(kept(difference.left())).isEqualTo(kept(difference.right()));
      assertThat(difference.left()).noneMatch(run -> run.text().isEmpty());
      assertThat(unified(difference, piece -> !piece.added())).isEqualTo(left);
      assertThat(unified(difference, piece -> !piece.removed())).isEqualTo(right);
      assertEndsBetweenGraphemes(left, difference.left());
      assertEndsBetweenGraphemes(right, difference.right());
    }
  }

  private static String unified(TextDifference difference, Predicate<Piece> of) {
    return difference.unified().stream().filter(of).map(Piece::text).collect(Collectors.joining());
  }

  private static void assertEndsBetweenGraphemes(String text, List<Run> runs) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    int end = 0;
    for (Run run : runs) {
      end += run.text().length();
      assertThat(graphemes.isBoundary(end)).as("%s at %d", text, end).isTrue();
    }
  }

  @Test
  void bothDirectionsCountTheSame() {
    RandomTexts texts = new RandomTexts(2);
    for (int i = 0; i < 1_000; i++) {
      String left = texts.text(20);
      String right = texts.like(left);
      Figures there = between(left, right).figures();
      Figures back = between(right, left).figures();
      assertThat(there.kept() + there.removed()).isEqualTo(back.kept() + back.added());
      assertThat(there.left()).isEqualTo(back.right());
    }
  }

  @Test
  void aMegabyteWithAFewChangesIsComparedByLinesAndThenByWords() {
    String left = prose(1, 160_000);
    String right = left.replaceFirst("word7[0-9]*", "another") + "and an end";
    right = right.substring(0, 500_000) + "in the middle " + right.substring(500_000);
    TextDifference difference = bounded(left, right);
    assertThat(difference.figures().added()).isBetween(5L, 12L);
    assertThat(difference.grain()).isNotEqualTo(Grain.STRETCHES);
  }

  @Test
  void wordsAreMarkedWithinTheLinesThatDiffer() {
    String left = prose(1, 5_000);
    String right = left.replaceAll("word7[0-9]* ", "another ");
    TextDifference difference = bounded(left, right);
    assertThat(difference.grain()).isEqualTo(Grain.LINES);
    assertThat(difference.figures().removed()).isEqualTo(right.split("another", -1).length - 1);
    assertThat(difference.figures().added()).isEqualTo(difference.figures().removed());
  }

  @Test
  void twoMegabytesThatHaveNothingInCommonAreComparedInBoundedTime() {
    TextDifference difference = bounded(prose(1, 160_000), prose(2, 160_000));
    assertThat(difference.grain()).isNotEqualTo(Grain.WORDS);
    assertThat(difference.figures().removed()).isGreaterThan(100_000);
  }

  @Test
  void longTextsWithoutLinesAreComparedInBoundedTime() {
    String left = prose(1, 160_000).replace(".", "").replace("\n", " ");
    assertThat(bounded(left, left.substring(7)).figures().kept()).isGreaterThan(150_000);
    TextDifference other = bounded(left, prose(2, 150_000).replace(".", "").replace("\n", " "));
    assertThat(other.grain()).isEqualTo(Grain.STRETCHES);
    assertThat(bounded("a".repeat(1 << 20), "b".repeat(1 << 20)).figures().kept()).isZero();
  }

  @Test
  void whereEveryLineChangedALittleWordsAreStillMarked() {
    String left = prose(1, 40_000);
    TextDifference difference = bounded(left, left.replace(".\n", " indeed.\n"));
    assertThat(difference.grain()).isEqualTo(Grain.LINES);
    assertThat(difference.figures().removed()).isZero();
    assertThat(difference.figures().added()).isEqualTo(3_333);
  }

  private static TextDifference bounded(String left, String right) {
    TextDifference difference =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> TextDifference.of(left, null, right, null));
    assertThat(text(difference.left()).equals(left)).isTrue();
    assertThat(text(difference.right()).equals(right)).isTrue();
    return difference;
  }

  private static String prose(long seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(i -> "word" + random.nextInt(5_000) + (i % 12 == 11 ? ".\n" : " "))
        .collect(Collectors.joining());
  }
}
