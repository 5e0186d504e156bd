/**
 * Search over the conversations: index, analyzers, facets, query syntax, highlights, cursors.
 * Lucene types stay in here; the outside sees requests and results only, so that a distributed
 * engine can stand behind the same records.
 */
@NullMarked
package dev.evolscope.search;

import org.jspecify.annotations.NullMarked;
