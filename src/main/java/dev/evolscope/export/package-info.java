/**
 * What leaves the program: exactly the conversations that a query and filters select, as a file in
 * one of several formats, with where they come from. It knows search and the Parquet writer, and
 * neither pages nor HTTP.
 */
@NullMarked
package dev.evolscope.export;

import org.jspecify.annotations.NullMarked;
