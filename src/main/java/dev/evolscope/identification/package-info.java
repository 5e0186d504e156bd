/**
 * In which language a text is written: by its script where that decides, else by two models, which
 * are resources of this package ({@code LICENCES.md} beside them). What counts as the same language
 * is in {@code agreement.tsv}. Knows no other package of the project.
 */
@NullMarked
package dev.evolscope.identification;

import org.jspecify.annotations.NullMarked;
