package dev.evolscope.conversation;

/**
 * How much labelled and unlabelled text a language has, from the classes 0 to 5 of Joshi et al.,
 * "The State and Fate of Linguistic Diversity and Inclusion in the NLP World" (ACL 2020): 5 and 4
 * are high, 3 is mid, 2 to 0 are low.
 */
public enum Resource {
  HIGH("high"),
  MID("mid"),
  LOW("low"),
  /** The language is not in the table. */
  UNKNOWN("unknown");

  private final String label;

  Resource(String label) {
    this.label = label;
  }

  /**
   * Folds a class of the list.
   *
   * @param joshi 0 to 5
   * @throws IllegalArgumentException for any other number
   */
  static Resource ofClass(int joshi) {
    return switch (joshi) {
      case 5, 4 -> HIGH;
      case 3 -> MID;
      case 2, 1, 0 -> LOW;
      default -> throw new IllegalArgumentException("class " + joshi + " is not in 0..5");
    };
  }

  /** The name in the API, in URLs and in facets. */
  public String label() {
    return label;
  }
}
