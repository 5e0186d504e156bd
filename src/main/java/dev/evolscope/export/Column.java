package dev.evolscope.export;

/**
 * A column of a table that holds a field of the rows.
 *
 * @param name in the table; another than the field's where that is one of ours
 */
record Column(String field, String name, Shape shape) {}
