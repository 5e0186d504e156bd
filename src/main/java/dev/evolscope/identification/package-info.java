/** Which language a text is in. */
@NullMarked
package dev.evolscope.identification;

import org.jspecify.annotations.NullMarked;
