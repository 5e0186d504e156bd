package dev.evolscope.lineage;

/** What is asked is known only when the dataset of an older program has been joined. */
public final class LineagePendingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LineagePendingException(String dataset) {
    super(
        "the conversations of \"%s\" are being linked for the first time; ask again in a minute"
            .formatted(dataset));
  }
}
