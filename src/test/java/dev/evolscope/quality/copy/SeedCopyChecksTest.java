package dev.evolscope.quality.copy;

import static dev.evolscope.quality.copy.TestRow.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Stage;
import dev.evolscope.quality.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedCopyChecksTest {

  @ParameterizedTest
  @CsvSource({
    "'Why is the sky blue?','Why is the sky  blue?',1",
    "'Why is the sky blue?','why is the sky blue',.9",
    "'天空为什么是蓝色的？','天空为什么是蓝色的?',.9",
    "'لماذا السماء زرقاء؟','لماذا السماء زرقاء ؟',.9",
    "'आकाश नीला क्यों है?','आकाश नीला क्यों है।',.9",
    "'ทำไมท้องฟ้าสีฟ้า','ทำไม\u200bท้องฟ้าสีฟ้า',.9"
  })
  void anEvolvedPromptThatIsItsSeedsIsFlagged(String seed, String prompt, double score) {
    Subject evolved = row(1, prompt, "x").at(Stage.EVOLVED).subject(seed);
    assertThat(findings(evolved))
        .containsExactly(
            new Finding("copy-seed", score, new Finding.Span(0, 0, prompt.length()), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "'Why is the sky blue?','Why is the sky blue on Mars?'",
    "'2+3=?','2×3=?'",
    "'天空为什么是蓝色的？','天空为什么是红色的？'",
    "'???','!!!'"
  })
  void anEvolvedPromptThatAsksSomethingElseIsNot(String seed, String prompt) {
    assertThat(findings(row(1, prompt, "x").at(Stage.EVOLVED).subject(seed))).isEmpty();
  }

  @Test
  void onlyEvolvedRowsThatSayTheirSeedAreRead() {
    assertThat(findings(row(1, "a", "b").at(Stage.EVOLVED).subject())).isEmpty();
    assertThat(findings(row(1, "a", "b").at(Stage.SEED).subject("a"))).isEmpty();
    assertThat(findings(row(1, "a", "b").at(Stage.MULTI_TURN).subject("a"))).isEmpty();
    assertThat(findings(row(1).at(Stage.EVOLVED).subject("a"))).isEmpty();
  }

  private static List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    new SeedCopyChecks().inspect(subject, findings::add);
    return findings;
  }
}
