/** A server with a pretended back end, to look at the pages before the real one is there. */
@NullMarked
package dev.evolscope.ui.preview;

import org.jspecify.annotations.NullMarked;
