package dev.evolscope.ingest;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param dataset name of the dataset that it is a part of
 * @param part the file's name, its identity within the dataset
 * @param file where it is read from
 * @param append whether rows that the file lacks stay
 */
public record ImportRequest(String dataset, String part, Path file, boolean append) {}
