package dev.evolscope.conversation;

/**
 * A row that an import could not read.
 *
 * @param position rows before it in the file
 * @param place file, row and field, as a person looks for it
 * @param reason what is wrong there, in a few words that rows with the same fault share
 */
public record SkippedRow(long position, String place, String reason) {}
