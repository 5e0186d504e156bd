package dev.evolscope.search;

/** Letters that two spellings or two encodings of one word differ in, beyond what Lucene folds. */
final class LetterVariants {
  private LetterVariants() {}

  /** Sindhi and Urdu write both shapes of heh, Pashto both of gaf. */
  static char arabic(char letter) {
    return switch (letter) {
      case '\u06be', '\u06d5' -> '\u0647';
      case '\u06ab' -> '\u06af';
      default -> letter;
    };
  }

  /**
   * Consonants without a vowel: older encodings write the plain letter, a virama, which folding
   * drops, and a joiner. Bengali ta, Malayalam chillus.
   */
  static char indic(char letter) {
    return switch (letter) {
      case '\u09ce' -> '\u09a4';
      case '\u0d7a' -> '\u0d23';
      case '\u0d7b' -> '\u0d28';
      case '\u0d7c' -> '\u0d30';
      case '\u0d7d' -> '\u0d32';
      case '\u0d7e' -> '\u0d33';
      case '\u0d7f' -> '\u0d15';
      default -> letter;
    };
  }
}
