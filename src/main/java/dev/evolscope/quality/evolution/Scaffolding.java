package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.function.Consumer;

/** Words of the evolving prompt that were left in a prompt of the row. */
final class Scaffolding implements EvolutionRule {
  private static final Check CHECK =
      new Check(
          "evolution-scaffolding",
          "Scaffolding leaked",
          Severity.ERROR,
          1,
          new Threshold(.8, .5),
          true,
          "Elimination of leaked prompts in Evol-Instruct (Xu et al. 2023, arXiv:2304.12244), here in"
              + " 70 languages");

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Evolution evolution, Consumer<Finding> findings) {
    List<Message> messages = evolution.messages();
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      if (message.isTurn()) {
        ScaffoldPlace place = ScaffoldPlace.in(message.content());
        if (place != null) {
          findings.accept(
              new Finding(
                  CHECK.id(),
                  place.score(),
                  new Span(i, place.from(), place.to()),
                  List.of(
                      Beginning.of(message.content().substring(place.from(), place.to()), 150))));
        }
      }
    }
  }
}
