package dev.evolscope.coverage;

/** What came of a claim. */
public enum Verdict {
  /** What is counted is what was said. */
  HOLDS("holds", true),
  /** What is counted is what was said once it is rounded as that was. */
  ROUNDED("rounded", true),
  /** It is something else. */
  FAILS("fails", false);

  private final String label;
  private final boolean passed;

  Verdict(String label, boolean passed) {
    this.label = label;
    this.passed = passed;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }

  /** Whether the claim may stand. */
  public boolean passed() {
    return passed;
  }
}
