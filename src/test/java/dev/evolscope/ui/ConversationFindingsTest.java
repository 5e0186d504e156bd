package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CheckState;
import dev.evolscope.quality.Noticed;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.search.Mark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationFindingsTest {
  private static Noticed noticed(Severity severity, int message, int from, int to) {
    Check check = new Check("text-x", "x", severity, 1, Threshold.CERTAIN, true, "");
    Finding finding = new Finding("text-x", 1, new Finding.Span(message, from, to), List.of());
    return new Noticed(new CheckState(check, 1, true), finding);
  }

  private static Mark flagged(int from, int to) {
    return new Mark(from, to, Mark.Kind.FLAGGED);
  }

  @Test
  void theWorstStandFirstThenTheEarlier() {
    Noticed hint = noticed(Severity.HINT, 0, 0, 1);
    Noticed late = noticed(Severity.ERROR, 3, 0, 1);
    Noticed early = noticed(Severity.ERROR, 1, 0, 1);
    assertThat(ConversationFindings.of(List.of(hint, late, early)).all())
        .containsExactly(early, late, hint);
  }

  @Test
  void whatDoesNotCountIsLeftOut() {
    Noticed noticed = noticed(Severity.ERROR, 0, 0, 1);
    Noticed off = new Noticed(new CheckState(noticed.check().check(), 1, false), noticed.finding());
    assertThat(ConversationFindings.of(List.of(off)).all()).isEmpty();
  }

  @Test
  void overlappingStretchesAreCutSoThatEachPlaceIsMarkedOnce() {
    assertThat(
            ConversationFindings.merged(
                List.of(new Mark(0, 4), new Mark(6, 8)), List.of(flagged(2, 7), flagged(3, 9))))
        .containsExactly(
            new Mark(0, 2),
            new Mark(2, 3, Mark.Kind.BOTH),
            new Mark(3, 4, Mark.Kind.BOTH),
            flagged(4, 6),
            new Mark(6, 7, Mark.Kind.BOTH),
            new Mark(7, 8, Mark.Kind.BOTH),
            flagged(8, 9));
  }

  @Test
  void aFindingAboutAWholeMessageMarksNothingInIt() {
    ConversationFindings findings =
        new ConversationFindings(
            List.of(noticed(Severity.ERROR, 0, 0, 10), noticed(Severity.ERROR, 1, 2, 5)));
    assertThat(findings.marked(Map.of(), List.of(10, 10)))
        .isEqualTo(Map.of(1, List.of(flagged(2, 5))));
  }

  @Test
  void aStretchBeyondTheTextIsNotMarked() {
    ConversationFindings findings =
        new ConversationFindings(
            List.of(noticed(Severity.ERROR, 0, 5, 50), noticed(Severity.ERROR, 7, 0, 1)));
    assertThat(findings.marked(Map.of(), List.of(10))).isEmpty();
  }

  @Test
  void whatTheSearchFoundElsewhereStays() {
    Map<Integer, List<Mark>> found = Map.of(2, List.of(new Mark(1, 2)));
    assertThat(ConversationFindings.NONE.marked(found, List.of(1, 1, 5))).isEqualTo(found);
  }
}
