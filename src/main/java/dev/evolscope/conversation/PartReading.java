package dev.evolscope.conversation;

/**
 * How the rows of a part are read.
 *
 * @param evolColumns whether the part's file has an Evol column; a row's own fields count besides,
 *     so false is right where the file's columns are not known
 */
public record PartReading(String dataset, String part, Mapping mapping, boolean evolColumns) {}
