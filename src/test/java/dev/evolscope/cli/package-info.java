@NullMarked
package dev.evolscope.cli;

import org.jspecify.annotations.NullMarked;
