package dev.evolscope.bench;

/**
 * 21 multi-turn Evol types: the 13 of M2Lingual that are publicly known, and eight more of the same
 * kind in place of those that are not.
 */
enum TurnEvolType {
  REFOCUS_QUERIES,
  RECALL_INFORMATION,
  FEEDBACK_HANDLING_FOLLOW_UP,
  PERSONA_REWRITING_FOLLOW_UP,
  CLARIFICATION,
  GENERIC_REWRITING_FOLLOW_UP,
  OPEN_ENDED_QUESTIONS,
  AMBIGUOUS_FOLLOW_UP,
  COMPLEX_QUERIES,
  REDIRECTION_FOLLOW_UP,
  CHALLENGING_FOLLOW_UP,
  RANDOM_FOLLOW_UP,
  PRONOUNS,
  SUMMARY_REQUEST,
  EXAMPLE_REQUEST,
  COMPARISON_FOLLOW_UP,
  FORMAT_CHANGE,
  CONSTRAINT_ADDITION,
  HYPOTHETICAL_FOLLOW_UP,
  STEPWISE_EXPLANATION,
  ERROR_CORRECTION;

  private final String instruction =
      "Continue the conversation under " + name() + " and keep its language.";

  /** What the row keeps of the instruction to the evolving model. */
  String instruction() {
    return instruction;
  }
}
