/** Checks of what assistants answer. */
@NullMarked
package dev.evolscope.quality.reply;

import org.jspecify.annotations.NullMarked;
