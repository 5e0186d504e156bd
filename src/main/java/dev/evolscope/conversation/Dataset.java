package dev.evolscope.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that search sees.
 *
 * @param rows conversations published and not removed
 * @param languages distinct language names
 * @param licence null where none was given, as source and citation
 */
public record Dataset(
    String name,
    long rows,
    long languages,
    List<Part> parts,
    @Nullable String licence,
    @Nullable String source,
    @Nullable String citation) {}
