package dev.evolscope.taxonomy;

import java.util.List;

/**
 * An NLP task and the task Evol types that suit it alone; the general ones suit it too.
 *
 * @param task as rows carry it
 * @param title in words
 */
public record TaskTypes(String task, String title, List<EvolType> types) {}
