/** Checks of languages: of labels, of replies beside their prompts, of stretches within a reply. */
@NullMarked
package dev.evolscope.quality.language;

import org.jspecify.annotations.NullMarked;
