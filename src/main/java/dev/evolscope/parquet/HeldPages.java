package dev.evolscope.parquet;

/**
 * Counts the bytes of the pages that are unpacked at a time, one of each column, and refuses those
 * that would not fit: what a page's header asks for is checked before it is taken.
 */
final class HeldPages {
  private final long most;
  private long held;

  HeldPages(long most) {
    this.most = most;
  }

  /**
   * Makes room for a page.
   *
   * @param bytes packed and unpacked together
   * @throws OversizedPageException if it does not fit beside the other columns' pages
   */
  void take(String column, long bytes) {
    if (held + bytes > most) {
      throw new OversizedPageException(
          "column %s has a page of %,d MB, beside %,d MB of other columns; write the file again with smaller pages or row groups, or give more memory (-Xmx)"
              .formatted(column, bytes >> 20, held >> 20));
    }
    held += bytes;
  }

  /** The page is no longer needed. */
  void release(long bytes) {
    held -= bytes;
  }
}
