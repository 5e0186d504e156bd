/**
 * The pages. Vaadin types live here only; a view parses its URL, calls one method and renders one
 * record.
 */
@NullMarked
package dev.evolscope.ui;

import org.jspecify.annotations.NullMarked;
