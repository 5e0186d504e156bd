package dev.evolscope.search;

/** There is no index to search right now, because it is being rebuilt. */
public final class SearchUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int percent;

  /**
   * While the index is rebuilt.
   *
   * @param percent how much of it is done
   */
  public SearchUnavailableException(int percent) {
    super("the search index is being rebuilt, %d %% done".formatted(percent));
    this.percent = percent;
  }

  /** How much of the index is rebuilt, 0 to 100. */
  public int percent() {
    return percent;
  }
}
