package dev.evolscope.quality.language;

/** How what was heard in a message stands to a language that it should be in. */
enum Verdict {
  /** It is that language, or likelier that than any other. */
  AGREES,
  /** It is surely another, but some of its sentences are in that language. */
  MIXED,
  /** It is surely another. */
  DIFFERS,
  /** Too short, or not to be told. */
  UNSURE
}
