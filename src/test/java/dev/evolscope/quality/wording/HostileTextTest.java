package dev.evolscope.quality.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.evolution.EvolutionChecks;
import dev.evolscope.quality.reply.ReplyChecks;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, checks neither fail nor point outside it. */
class HostileTextTest {
  private static final List<ConversationChecks> ALL =
      List.of(new ReplyChecks(), new EvolutionChecks());

  /** Pieces that meet the checks' rules at their edges. */
  private static final String[] PIECES = {
    "",
    " ",
    "\n",
    "\t",
    "\u0000",
    "\ud83d",
    "\ude00",
    "😀",
    "\u200d",
    "\u0301",
    "\u0640",
    "_",
    "__",
    "A_B",
    "CONFLICTING_GOALS",
    "#",
    "##",
    "```",
    "|",
    "-",
    "1.",
    ":",
    "：",
    "*",
    "**",
    ",",
    "、",
    ".",
    "。",
    "።",
    "។",
    "்",
    "က္",
    "เ",
    "ໄ",
    "(",
    "«",
    "sorry",
    "I cannot",
    "as an AI",
    "rewritten prompt",
    "New prompt:",
    "抱歉",
    "我无法",
    "改写后的提示",
    "لا يمكنني",
    "and",
    "the ",
    "ა",
    "ﷺ",
    "ﬃ",
    "ẞ",
    "İ",
    "é",
    "\ufeff",
    "=",
    "//",
    "$",
    "\\",
    "한국어",
    "ञ़",
    "ํา",
    "\u2028"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findingsPointIntoTheTextThatTheyAreOf(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Subject subject =
          WrittenRow.seed("English", text(random), text(random))
              .evolved("REASONING", text(random), text(random), text(random), text(random))
              .subject();
      for (ConversationChecks checks : ALL) {
        checks.inspect(subject, finding -> assertPlaced(subject, finding));
      }
    }
  }

  @Test
  void timeGrowsWithTheTextOnly() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String piece : new String[] {"a_", "#", "new prompt ", "\n", "sorry ", "เ", "，"}) {
            String text = piece.repeat(2_000_000 / piece.length());
            Subject subject =
                WrittenRow.seed("English", text, text).evolved("REASONING", text, text).subject();
            ALL.forEach(checks -> checks.inspect(subject, finding -> {}));
          }
        });
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(3)));
    }
    return text.toString();
  }

  private static void assertPlaced(Subject subject, Finding finding) {
    assertThat(finding.details())
        .allSatisfy(detail -> assertThat(detail).hasSizeLessThanOrEqualTo(Finding.LONGEST_DETAIL));
    Finding.Span span = finding.span();
    if (span != null) {
      String text = subject.conversation().messages().get(span.message()).content();
      assertThat(span.to()).isLessThanOrEqualTo(text.length());
    }
  }
}
