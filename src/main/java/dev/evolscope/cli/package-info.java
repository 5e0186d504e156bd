/** The command line and the start of the server; wires the other packages together. */
@NullMarked
package dev.evolscope.cli;

import org.jspecify.annotations.NullMarked;
