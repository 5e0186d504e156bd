package dev.evolscope.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a part came from, as one publication showed it.
 *
 * @param number of the part in the store
 * @param checksum SHA-256 of the file, lower-case hexadecimal
 * @param importedAt when that import was published
 * @param programVersion version of Evolscope that imported it
 * @param mapping how its rows are read, as YAML; null where they have M2Lingual's columns and no
 *     mapping was kept
 */
public record PartOrigin(
    int number,
    String dataset,
    Provenance provenance,
    String part,
    String checksum,
    Instant importedAt,
    String programVersion,
    @Nullable String mapping) {}
