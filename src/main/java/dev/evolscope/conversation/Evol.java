package dev.evolscope.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its own evolution. Blank texts are null, blank lists empty.
 *
 * @param seedPrompt text of the seed that the row came from
 * @param evolvedUserPrompt text of the evolved instruction
 * @param taskEvol task Evol type
 * @param taskEvolPrompt instruction given to the evolving model
 * @param turnEvols multi-turn Evol types in order of their follow-ups; an open vocabulary, repeated
 *     where the row repeats them
 * @param turnEvolPrompts instructions given for the follow-ups; as many as the types, empty where
 *     the row has none for a type, unless it names no types
 */
public record Evol(
    @Nullable String seedPrompt,
    @Nullable String evolvedUserPrompt,
    @Nullable String taskEvol,
    @Nullable String taskEvolPrompt,
    List<String> turnEvols,
    List<String> turnEvolPrompts) {

  /** What a row says that has no instructions for its follow-ups. */
  public Evol(
      @Nullable String seedPrompt,
      @Nullable String evolvedUserPrompt,
      @Nullable String taskEvol,
      @Nullable String taskEvolPrompt,
      List<String> turnEvols) {
    this(seedPrompt, evolvedUserPrompt, taskEvol, taskEvolPrompt, turnEvols, List.of());
  }
}
