/** Tests of the checks of languages. */
@NullMarked
package dev.evolscope.quality.language;

import org.jspecify.annotations.NullMarked;
