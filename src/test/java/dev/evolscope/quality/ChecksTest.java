package dev.evolscope.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.Finding;
import dev.evolscope.search.Flags;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecksTest {

  /** A family that finds nothing. */
  private record Silent(List<Check> checks) implements ConversationChecks {
    static Silent of(String... ids) {
      return new Silent(
          List.of(ids).stream()
              .map(id -> new Check(id, id, Severity.HINT, 1, Threshold.CERTAIN, true, ""))
              .toList());
    }

    @Override
    public void inspect(Subject subject, Consumer<Finding> findings) {}
  }

  @Test
  void checksOfAllFamiliesAreFoundByTheirIds() {
    Checks checks =
        new Checks(List.of(Silent.of("text-a", "text-b"), Silent.of("reply-c")), List.of());
    assertThat(checks.all().stream().map(Check::id)).containsExactly("text-a", "text-b", "reply-c");
    assertThat(checks.find("text-b").orElseThrow().severity()).isEqualTo(Severity.HINT);
    assertThat(checks.find("text-d")).isEmpty();
  }

  @Test
  void twoChecksOfOneIdAreRefused() {
    assertThatThrownBy(
            () -> new Checks(List.of(Silent.of("text-a"), Silent.of("text-a")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text-a");
  }

  @Test
  void moreChecksThanBitsAreRefused() {
    String[] ids =
        IntStream.rangeClosed(0, Flags.MOST_CHECKS)
            .mapToObj(i -> "text-" + i)
            .toArray(String[]::new);
    assertThatThrownBy(() -> new Checks(List.of(Silent.of(ids)), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 64");
  }

  @Test
  void theProgramsOwnHaveIdsThatSayWhatTheyAreAboutAndEachItsWords() {
    assertThat(Checks.ofProgram().all())
        .allSatisfy(
            check -> {
              assertThat(check.id())
                  .matches("(language|copy|evolution|structure|reply|text|personal)-[a-z0-9-]+");
              assertThat(check.title()).isNotBlank();
              assertThat(check.version()).isPositive();
              for (String words : List.of("title", "means", "how", "evidence")) {
                String key = "check." + check.id() + "." + words;
                assertThat(
                        java.util.ResourceBundle.getBundle("texts", java.util.Locale.ROOT)
                            .containsKey(key))
                    .as(key)
                    .isTrue();
              }
            });
  }
}
