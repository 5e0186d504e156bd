package dev.evolscope.conversation;

/**
 * A text is no JSON that can be kept. The message joins place and reason.
 *
 * <p>The reasons: wrong syntax, a field that stands twice in one object, a lone surrogate, nesting
 * below {@link JsonValues#MAX_DEPTH}, a number of more than 1,000 digits.
 */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1;

  private final String place;
  private final String reason;

  MalformedJsonException(String place, String reason) {
    super(place.isEmpty() ? reason : place + ": " + reason);
    this.place = place;
    this.reason = reason;
  }

  /**
   * Where in the value, as {@code conversation[3].content}; empty where the whole text is meant.
   */
  public String place() {
    return place;
  }

  /** What is wrong there. */
  public String reason() {
    return reason;
  }
}
