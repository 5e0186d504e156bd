package dev.evolscope.taxonomy;

/**
 * A way in which an instruction is evolved or a conversation continued.
 *
 * @param name in UPPER_SNAKE, as rows carry it
 * @param definition what is asked of the evolving model
 * @param good what a good result must show
 */
public record EvolType(String name, String definition, String good, Example example) {

  /**
   * A type at work.
   *
   * @param from the instruction that is evolved; empty for a follow-up, which needs none to be
   *     understood
   * @param to what it becomes, or what the user asks next
   */
  public record Example(String from, String to) {}
}
