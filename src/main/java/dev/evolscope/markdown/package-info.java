/**
 * Reads a message's Markdown into a tree, by a library, within bounds that hold for hostile text
 * too. Draws nothing, and knows no sibling.
 */
@NullMarked
package dev.evolscope.markdown;

import org.jspecify.annotations.NullMarked;
