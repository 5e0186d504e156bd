package dev.evolscope.ui;

import dev.evolscope.conversation.Evol;

/** Which Evol type made a turn. */
final class TurnEvol {
  private TurnEvol() {}

  /**
   * The task's type for the first turn; the follow-ups' types stand in their order, so the first is
   * turn 2's. Empty where there is none.
   */
  static String of(Evol evol, int turn) {
    if (turn == 1) {
      return evol.taskEvol() == null ? "" : evol.taskEvol();
    }
    int followUp = turn - 2;
    return followUp < evol.turnEvols().size() ? evol.turnEvols().get(followUp) : "";
  }
}
