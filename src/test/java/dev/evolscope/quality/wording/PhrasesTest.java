package dev.evolscope.quality.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

  @ParameterizedTest
  @EnumSource(PhraseKind.class)
  void everyLanguageOfTheSampleHasPhrasesOfEveryKind(PhraseKind kind) {
    Set<String> sample =
        CommittedRows.sample().stream()
            .map(row -> Objects.requireNonNull(row.conversation().language()))
            .map(Language::tag)
            .collect(Collectors.toSet());
    assertThat(sample).hasSize(70);
    assertThat(
            Phrases.all().stream()
                .filter(phrase -> phrase.kind() == kind)
                .map(Phrase::language)
                .collect(Collectors.toSet()))
        .isEqualTo(sample);
  }

  @Test
  void everyPhraseIsFoundWithinASentence() {
    assertThat(Phrases.all())
        .allSatisfy(
            phrase -> {
              String text = "«" + phrase.written() + "», 1.";
              assertThat(Phrases.in(text, FoldedText.of(text), phrase.kind()))
                  .anyMatch(match -> match.phrase().equals(phrase) && match.from() == 0);
            });
  }

  @Test
  void noLanguageHasAPhraseTwice() {
    Set<String> seen = new HashSet<>();
    assertThat(
            Phrases.all().stream()
                .map(
                    phrase ->
                        phrase.language()
                            + " "
                            + phrase.kind()
                            + " "
                            + FoldedText.of(phrase.written())
                            + (phrase.open() ? "*" : ""))
                .filter(phrase -> !seen.add(phrase)))
        .isEmpty();
  }

  @Test
  void aPhraseIsNotFoundWithinAWord() {
    assertThat(found("unsorry sorrys", PhraseKind.APOLOGY)).isEmpty();
    assertThat(found("Sorry.", PhraseKind.APOLOGY)).isEqualTo("sorry");
  }

  @Test
  void aWordMayGoOnWhereTheListSaysSo() {
    assertThat(found("tekoälyllä", PhraseKind.MACHINE)).isEqualTo("tekoäly");
    assertThat(found("chatboten", PhraseKind.MACHINE)).contains("chatbot");
  }

  @Test
  void anAcronymStandsInCapitals() {
    assertThat(found("Ai đã viết bài này?", PhraseKind.MACHINE)).isEmpty();
    assertThat(found("AI là gì?", PhraseKind.MACHINE)).contains("AI");
  }

  @Test
  void wordsAreFoundInScriptsWithoutSpaces() {
    assertThat(found("這是人工智慧的時代", PhraseKind.MACHINE)).contains("人工智慧");
    assertThat(found("เรื่องปัญญาประดิษฐ์ครับ", PhraseKind.MACHINE)).contains("ปัญญาประดิษฐ์");
  }

  private static String found(String text, PhraseKind kind) {
    return Phrases.in(text, FoldedText.of(text), kind).stream()
        .map(match -> match.phrase().written())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @Test
  void kindsThatAreNotAskedForAreNotFound() {
    String text = "Sorry, as an AI language model I cannot";
    assertThat(Phrases.in(text, FoldedText.of(text), PhraseKind.APOLOGY, PhraseKind.DISCLAIMER))
        .map(match -> match.phrase().kind())
        .isSubsetOf(Arrays.asList(PhraseKind.APOLOGY, PhraseKind.DISCLAIMER))
        .contains(PhraseKind.APOLOGY, PhraseKind.DISCLAIMER);
  }
}
