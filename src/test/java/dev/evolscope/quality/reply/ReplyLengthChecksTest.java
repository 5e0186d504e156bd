package dev.evolscope.quality.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.quality.CollectionChecks.Pass;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.wording.WrittenRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyLengthChecksTest {
  private final Pass pass = new ReplyLengthChecks().begin();
  private long number;

  @Test
  void aReplyFarFromTheUsualOfItsLanguageAndTaskIsFound() {
    addUsual("German", 40);
    long tooShort = add("German", "Nein.");
    long tooLong = add("German", "x".repeat(20_000));
    assertThat(found()).containsExactly(tooShort + " 5 of 199", tooLong + " 20000 of 199");
  }

  @Test
  void lengthsAreCountedInGraphemes() {
    addUsual("Thai", 40);
    long same = add("Thai", "กี่".repeat(200));
    assertThat(same).isEqualTo(41);
    assertThat(found()).isEmpty();
  }

  @Test
  void aLanguageWithFewRepliesIsComparedWithItsTaskInAll() {
    addUsual("German", 20);
    addUsual("French", 20);
    long tooShort = add("Wolof", "Déet.");
    assertThat(found()).containsExactly(tooShort + " 5 of 199");
  }

  @Test
  void fewRepliesTellNothing() {
    addUsual("German", 28);
    add("German", "Nein.");
    assertThat(found()).isEmpty();
  }

  @Test
  void aLaterReplyIsComparedWithLaterOnes() {
    for (int i = 0; i < 40; i++) {
      pass.add(talk("German", "y".repeat(190 + i), "Gern."));
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void anAnswerInFiguresIsNotCompared() {
    addUsual("German", 40);
    add("German", "276.000");
    assertThat(found()).isEmpty();
  }

  @Test
  void withoutATaskNothingIsUsual() {
    for (int i = 0; i < 40; i++) {
      pass.add(withoutTask(talk("German", "y".repeat(190 + i))));
    }
    pass.add(withoutTask(talk("German", "Ja.")));
    assertThat(found()).isEmpty();
  }

  private static Subject withoutTask(Subject subject) {
    Conversation row = subject.conversation();
    return new Subject(
        subject.number(),
        new Conversation(
            row.id(),
            row.dataset(),
            row.part(),
            row.sourceId(),
            row.language(),
            null,
            row.stage(),
            row.evol(),
            row.messages(),
            row.row()),
        null);
  }

  private void addUsual(String language, int rows) {
    for (int i = 0; i < rows; i++) {
      add(language, "y".repeat(200 - rows / 2 + i));
    }
  }

  private long add(String language, String reply) {
    pass.add(talk(language, reply));
    return number;
  }

  private Subject talk(String language, String... replies) {
    List<String> said = new ArrayList<>();
    for (String reply : replies) {
      said.add("Question?");
      said.add(reply);
    }
    Subject subject = WrittenRow.seed(language, said.toArray(String[]::new)).subject();
    return new Subject(++number, subject.conversation(), null);
  }

  private List<String> found() {
    List<String> found = new ArrayList<>();
    pass.finish((row, finding) -> found.add(row + " " + String.join(" of ", finding.details())));
    return found;
  }
}
