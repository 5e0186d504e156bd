package dev.evolscope.ingest;

import dev.evolscope.conversation.Mapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to import.
 *
 * @param dataset name of the dataset that it is a part of
 * @param part the file's name, its identity within the dataset
 * @param file where it is read from
 * @param append whether rows that the file lacks stay
 * @param mapping how its rows are read; null where the file decides
 */
public record ImportRequest(
    String dataset, String part, Path file, boolean append, @Nullable Mapping mapping) {}
