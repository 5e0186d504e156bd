@NullMarked
package dev.evolscope.compare;

import org.jspecify.annotations.NullMarked;
