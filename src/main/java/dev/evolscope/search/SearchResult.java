package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total exact number of matching conversations
 * @param facets every facet, every value with a count above zero or a selection, most frequent
 *     first
 * @param next cursor of the following page; null on the last
 * @param notices what the search did otherwise than asked
 * @param suggestions other spellings of the query, where words of it are in no conversation; best
 *     first, each finds something
 */
public record SearchResult(
    long total,
    Duration took,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    @Nullable String next,
    List<Notice> notices,
    List<Suggestion> suggestions) {}
