@NullMarked
package dev.evolscope.export;

import org.jspecify.annotations.NullMarked;
