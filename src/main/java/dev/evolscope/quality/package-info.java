/** Checks of the data: what is wrong in a conversation, where, and how it was seen. */
@NullMarked
package dev.evolscope.quality;

import org.jspecify.annotations.NullMarked;
