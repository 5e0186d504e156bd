package dev.evolscope.quality.wording;

/**
 * A phrase where it stands in a folded text.
 *
 * @param from first folded character
 * @param to behind the last one
 */
public record PhraseMatch(Phrase phrase, int from, int to) {
  public PhraseKind kind() {
    return phrase.kind();
  }
}
