@NullMarked
package dev.evolscope.quality.copy;

import org.jspecify.annotations.NullMarked;
