package dev.evolscope.lineage;

import dev.evolscope.conversation.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One evolution of a conversation.
 *
 * @param stage what it leads to: {@link Stage#EVOLVED} by task Evol, {@link Stage#MULTI_TURN} by a
 *     follow-up
 * @param type its Evol type, as the data names it; null where the row names none
 * @param prompt the instruction given to the evolving model; null where the row has none
 */
public record EvolStep(Stage stage, @Nullable String type, @Nullable String prompt) {}
