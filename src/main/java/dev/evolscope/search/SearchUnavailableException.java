package dev.evolscope.search;

/** There is no index to search right now, because it is being rebuilt. */
public final class SearchUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SearchUnavailableException(String message) {
    super(message);
  }
}
