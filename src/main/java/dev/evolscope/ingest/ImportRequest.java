package dev.evolscope.ingest;

import dev.evolscope.conversation.ImportOptions;
import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param dataset name of the dataset that it is a part of
 * @param part the file's name, its identity within the dataset
 * @param file where it is read from
 */
public record ImportRequest(String dataset, String part, Path file, ImportOptions options) {}
