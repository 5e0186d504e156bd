package dev.evolscope.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Policy.AllOf;
import dev.evolscope.quality.Policy.Limit;
import dev.evolscope.quality.Policy.OneCheck;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTextTest {
  private static final Check LABEL =
      new Check("language-label", "Label", Severity.ERROR, 1, new Threshold(.9, .5), true, "");

  private final PolicyText reader =
      new PolicyText(
          new Checks(
              List.of(
                  new ConversationChecks() {
                    @Override
                    public List<Check> checks() {
                      return List.of(LABEL);
                    }

                    @Override
                    public void inspect(Subject subject, Consumer<Finding> findings) {}
                  }),
              List.of()));

  @Test
  void rulesAreAboutChecksAndSeveritiesEachWithItsOwnFilters() {
    Policy policy =
        reader.read(
            """
            name: Release
            where: {dataset: [mine, "yours/2"]}
            checks:
              language-label:
                - max: 0.5%
                - {max: 0, threshold: 0.95, where: {language: "!English"}}
            severities: {error: 1%, hint: {max: 100}}
            """);
    assertThat(policy.name()).isEqualTo("Release");
    assertThat(policy.where().of(Facet.DATASET)).hasSize(2);
    assertThat(policy.rules().stream().map(Policy.Rule::limited))
        .containsExactly(
            new OneCheck(LABEL, null),
            new OneCheck(LABEL, .95),
            new AllOf(Severity.ERROR),
            new AllOf(Severity.HINT));
    assertThat(policy.rules().stream().map(rule -> rule.most().text()))
        .containsExactly("0.5%", "0", "1%", "100");
    assertThat(policy.rules().get(1).where().of(Facet.LANGUAGE))
        .containsExactly(new Choice("English", true));
    assertThat(policy.rules().getFirst().where()).isEqualTo(Filters.NONE);
  }

  @Test
  void aLimitIsANumberOrAShareAndWhatReachesItHolds() {
    Limit share = Limit.parse("0.5%").orElseThrow();
    assertThat(share.holds(5, 1_000)).isTrue();
    assertThat(share.holds(6, 1_000)).isFalse();
    assertThat(share.holds(0, 0)).isTrue();
    Limit none = Limit.parse("0").orElseThrow();
    assertThat(none.holds(0, 10)).isTrue();
    assertThat(none.holds(1, 10)).isFalse();
    assertThat(Limit.parse("100 %").orElseThrow().holds(7, 7)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty",
        "name: x | line 1: there is no rule",
        "checks: 5 | line 1: lines \"KEY: VALUE\"",
        "checks:;  language-lable: 0 | line 2: unknown key \"language-lable\"; allowed are language-label",
        "checks:;  language-label: few | line 2: max \"few\" must be a whole number",
        "checks:;  language-label: 101% | line 2: max \"101%\"",
        "checks:;  language-label: -1 | line 2: max \"-1\"",
        "checks:;  language-label: {where: {stage: seed}} | line 2: the rule has no max:",
        "checks:;  language-label: {max: 0, threshold: 0.4} | line 2: threshold \"0.4\" of language-label must be a number from 0.5",
        "checks:;  language-label: {max: 0, threshold: NaN} | line 2: threshold \"NaN\"",
        "checks:;  language-label:;    max: 0;    where: {stage: seeds} | line 4: stage: \"seeds\" is not allowed",
        "checks:;  language-label:;    max: 0;    where: {colour: red} | line 4: unknown key \"colour\"",
        "severities:;  fatal: 0 | line 2: unknown key \"fatal\"; allowed are error, warning, hint",
        "severities:;  error: {max: 0, threshold: 1} | line 2: unknown key \"threshold\"",
        "checks:; language-label: [ | not YAML",
      })
  void whatIsNoPolicyIsNamedWithItsLine(String yaml, String said) {
    assertThatThrownBy(() -> reader.read(yaml.replace(';', '\n')))
        .isInstanceOf(BadPolicyException.class)
        .hasMessageContaining(said);
  }
}
