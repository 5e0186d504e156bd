package dev.evolscope.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conversations of one kind that are to be generated. What is null or empty is left open. Values
 * are the dataset's own, escaped as in facets, so that {@code (none)} means without one.
 *
 * @param languageTag BCP-47 tag of the language; null where it is unknown or left open
 * @param taskEvols types of task Evol to evolve by
 * @param turnEvols types of multi-turn Evol to continue by
 * @param turns how many user messages each has
 * @param resource class of the languages to choose from
 * @param script of the languages to choose from
 * @param count how many conversations, at least 1
 */
public record PlanItem(
    @Nullable String language,
    @Nullable String languageTag,
    @Nullable String task,
    @Nullable String stage,
    List<String> taskEvols,
    List<String> turnEvols,
    @Nullable Integer turns,
    @Nullable String resource,
    @Nullable String script,
    long count) {}
