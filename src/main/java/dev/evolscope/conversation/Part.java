package dev.evolscope.conversation;

import java.time.Instant;

/**
 * One file of a dataset.
 *
 * @param name the file's name below the imported folder, the part's identity within its dataset
 * @param file the file's name without folders
 * @param checksum SHA-256 of the file, lower-case hexadecimal
 * @param importedAt when it was last published
 * @param programVersion version of Evolscope that imported it
 */
public record Part(
    String name,
    long rows,
    String file,
    String checksum,
    Instant importedAt,
    String programVersion) {}
