package dev.evolscope.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void wordsStandWithOneSpaceBetweenAndWithoutPunctuationAndNumbers() {
    assertThat(words("Hej,  12 hästar – och\n3 får!")).isEqualTo("Hej hästar och får");
  }

  @Test
  void apostrophesWithinWordsStay() {
    assertThat(words("L’eau d'ici 'quoted'")).isEqualTo("L'eau d'ici quoted");
  }

  @Test
  void fencedAndInlineCodeIsLeftOut() {
    assertThat(words("Skriv så:\n```java\npublic static void main\n```\nKlart."))
        .isEqualTo("Skriv så Klart");
    assertThat(words("Använd `list.append` här")).isEqualTo("Använd här");
  }

  @Test
  void aFenceThatIsNeverClosedEndsWithTheText() {
    assertThat(words("Först detta.\n```\nint main")).isEqualTo("Först detta");
  }

  @Test
  void addressesPathsAndTagsAreLeftOut() {
    assertThat(words("Se https://example.org/a?b=c eller skriv till me@example.org nu"))
        .isEqualTo("Se eller skriv till nu");
    assertThat(
            words(
                "Öppna den stora filen i <b>mappen</b> src/main/App nu och läs sedan igenom hela"
                    + " texten en gång till i lugn och ro hemma"))
        .isEqualTo(
            "Öppna den stora filen i mappen nu och läs sedan igenom hela texten en gång till i lugn"
                + " och ro hemma");
  }

  @Test
  void linesOfUnfencedCodeAreLeftOut() {
    assertThat(
            words(
                "Så här:\ndef read_lines(path):\n    return open(path)\n{\"name\": \"x_y\"}\nKlart nu"))
        .isEqualTo("Så här Klart nu");
  }

  @Test
  void blanksToFillInAreNoCode() {
    assertThat(words("La capital de Francia es ______ y la de Italia es ______."))
        .isEqualTo("La capital de Francia es y la de Italia es");
  }

  @Test
  void formulasAreLeftOut() {
    assertThat(words("Alltså är $E = mc^2$ rätt")).isEqualTo("Alltså är rätt");
  }

  @Test
  void aLoneMarkHidesNothing() {
    assertThat(words("Det kostar 5 $ och är < dyrt ` nu")).isEqualTo("Det kostar och är dyrt nu");
  }

  @Test
  void aLongTextIsReadAtItsBeginningMiddleAndEnd() {
    String text = "början ".repeat(500) + "mitten ".repeat(500) + "slutet ".repeat(500);
    String sample = Prose.sample(text, 300);
    assertThat(sample).contains("början", "mitten", "slutet").hasSizeBetween(280, 320);
  }

  @Test
  void marksOfIndicScriptsAreLettersAndJoinersSplitNothing() {
    assertThat(words("हिन्दी में")).isEqualTo("हिन्दी में");
    assertThat(words("می\u200Cخواهم")).isEqualTo("میخواهم");
  }

  private static String words(String text) {
    return Prose.sample(text, 300).strip();
  }
}
