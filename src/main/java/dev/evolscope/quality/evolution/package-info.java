/** Checks of what evolving made of a conversation's prompts. */
@NullMarked
package dev.evolscope.quality.evolution;

import org.jspecify.annotations.NullMarked;
