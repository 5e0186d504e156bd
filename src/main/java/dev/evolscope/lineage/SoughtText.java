package dev.evolscope.lineage;

import dev.evolscope.conversation.Stage;

/**
 * A text that a row names as the one it came from: the first user message of its parent.
 *
 * @param stage of the rows that it was looked for in: {@link Stage#SEED} or {@link Stage#EVOLVED}
 * @param text as the row has it; compared by its key
 */
public record SoughtText(Stage stage, String text) {}
