package dev.evolscope.identification;

/**
 * What was found of a text's language.
 *
 * @param tag the likeliest language, as a BCP-47 tag; {@code und} where the text has no letters or
 *     is in a script that is not known here
 * @param confidence how likely it is, 0 to 1, with all that counts as the same language ({@link
 *     Agreement}) taken together
 * @param runnerUp the likeliest of those that count as another language; {@code und} where there is
 *     none
 * @param letters how many letters it was decided by
 * @param certain whether to rely on it: enough letters, and far enough ahead
 */
public record Identified(
    String tag, double confidence, String runnerUp, int letters, boolean certain) {

  public static final String UNDETERMINED = "und";

  /** The same, not to be relied on. */
  Identified uncertain() {
    return new Identified(tag, confidence, runnerUp, letters, false);
  }

  static final Identified NOTHING = new Identified(UNDETERMINED, 0, UNDETERMINED, 0, false);
}
