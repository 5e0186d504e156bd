package dev.evolscope.search;

/** Order of hits; ties are broken by source order. */
public enum Sorting {
  /** Best match first. */
  RELEVANCE,
  /** Most turns first. */
  TURNS,
  /** Longest first, in graphemes of all messages. */
  LENGTH,
  /** The file's order: dataset by dataset, part by part, row by row. */
  SOURCE;

  /** The name in URLs and in the API. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
