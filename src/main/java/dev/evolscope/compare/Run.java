package dev.evolscope.compare;

/**
 * A stretch of one side's text.
 *
 * @param text not empty; ends at a word's and so at a grapheme's boundary
 * @param kept whether the other side has it too; otherwise it was removed from the left one, or
 *     added to the right one
 */
public record Run(String text, boolean kept) {}
