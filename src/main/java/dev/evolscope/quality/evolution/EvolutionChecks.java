package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Stage;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Checks of evolved and multi-turn rows; others have nothing that could have failed so. */
public final class EvolutionChecks implements ConversationChecks {
  private static final List<EvolutionRule> RULES =
      List.of(
          new NoGain(),
          new Drift(),
          new Scaffolding(),
          new UnknownType(),
          new Shrunk(),
          new EmptyAnswer());

  @Override
  public List<Check> checks() {
    return RULES.stream().map(EvolutionRule::check).toList();
  }

  @Override
  public boolean readsParent() {
    return true;
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    Stage stage = subject.conversation().stage();
    if (stage == Stage.EVOLVED || stage == Stage.MULTI_TURN) {
      Evolution evolution = Evolution.of(subject);
      RULES.forEach(rule -> rule.inspect(evolution, findings));
    }
  }
}
