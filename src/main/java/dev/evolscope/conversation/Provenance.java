package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * Where a dataset comes from and what may be done with it, in its publisher's words; each is null
 * where nobody said.
 *
 * @param licence such as {@code CC BY-NC-SA 4.0}
 * @param source such as an address
 * @param citation how to cite it, such as a BibTeX entry
 */
public record Provenance(
    @Nullable String licence, @Nullable String source, @Nullable String citation) {
  /** Nothing is known. */
  public static final Provenance UNKNOWN = new Provenance(null, null, null);

  private static final int LONGEST = 10_000;

  /**
   * Makes what is blank null.
   *
   * @throws TooLongException if a text is longer than is kept
   */
  public Provenance {
    licence = kept("licence", licence);
    source = kept("source", source);
    citation = kept("citation", citation);
  }

  private static @Nullable String kept(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST) {
      throw new TooLongException(name, text.length());
    }
    return text.strip();
  }

  /** A text is longer than is kept. */
  public static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;

    TooLongException(String field, int length) {
      super("it has %,d characters, %,d are kept at most".formatted(length, LONGEST));
      this.field = field;
    }

    /** Which text: {@code licence}, {@code source} or {@code citation}. */
    public String field() {
      return field;
    }
  }
}
