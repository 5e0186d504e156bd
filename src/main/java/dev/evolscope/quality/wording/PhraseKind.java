package dev.evolscope.quality.wording;

import java.util.Locale;

/** What a phrase of the list says; written there in lower case. */
public enum PhraseKind {
  /** "I am sorry". */
  APOLOGY,
  /** "I cannot": a refusal where it follows an apology or a disclaimer. */
  INABILITY,
  /** A refusal by itself: "I cannot help with that". */
  REFUSAL,
  /** "As an AI language model". */
  DISCLAIMER,
  /** The bare noun: "language model", "AI". */
  MACHINE,
  /** What an evolving prompt calls its parts: "rewritten prompt". */
  SCAFFOLD,
  /** Words no sentence ends with: "and", "of". */
  JOINER;

  static PhraseKind ofName(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
