package dev.evolscope.conversation;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far a conversation has come under the two-step Evol taxonomy; decided by its Evol fields
 * alone.
 */
public enum Stage {
  /** The file has Evol columns, this row has none of them set. */
  SEED("seed"),
  /** After task Evol. */
  EVOLVED("evolved"),
  /** After multi-turn Evol. */
  MULTI_TURN("multi-turn"),
  /** The file knows nothing of Evol. */
  PLAIN("plain");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** The name in the API, in URLs and in facets. */
  public String label() {
    return label;
  }

  /** The stage of that label, if there is one. */
  public static Optional<Stage> ofLabel(String label) {
    return Arrays.stream(values()).filter(stage -> stage.label.equals(label)).findFirst();
  }
}
