package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A language as a dataset names it, beside what ISO 639 and CLDR know of it. Two names never merge,
 * even where they share a tag.
 *
 * @param name the dataset's own name, as read
 * @param tag BCP-47 tag; null where the name is unknown
 * @param ownName the language's name in itself; equals {@code name} where unknown
 * @param script English name of the script, such as {@code Arabic}; {@code unknown} where unknown
 */
public record Language(
    String name,
    @Nullable String tag,
    String ownName,
    String script,
    Direction direction,
    Resource resource) {}
