package dev.evolscope.quality;

/**
 * What is looked for. Its words for readers stand in the texts: {@code check.ID.title}, {@code
 * check.ID.means} (what the flaw is and why it matters), {@code check.ID.how} (how it is decided),
 * {@code check.ID.evidence} (a sentence with places for a finding's details, from {@code {0}}).
 *
 * @param id begins with {@code language-}, {@code copy-}, {@code evolution-}, {@code structure-},
 *     {@code reply-}, {@code text-} or {@code personal-}
 * @param title in English, a few words
 * @param version raised whenever the check decides otherwise: rows are then checked again
 * @param on whether it counts without being asked for; one whose measured precision is below .9 is
 *     off
 * @param source where the rule or formula is from; empty where it is ours
 */
public record Check(
    String id,
    String title,
    Severity severity,
    int version,
    Threshold threshold,
    boolean on,
    String source) {}
