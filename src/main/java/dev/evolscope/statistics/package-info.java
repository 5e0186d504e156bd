/**
 * Figures that need the text itself: tokens, and how varied the words are. Reading and cutting all
 * text takes minutes, so they are taken of a sample whose size is always told. It knows search, and
 * neither pages nor HTTP.
 */
@NullMarked
package dev.evolscope.statistics;

import org.jspecify.annotations.NullMarked;
