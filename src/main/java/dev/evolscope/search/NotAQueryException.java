package dev.evolscope.search;

/** The text does not follow the query syntax. */
final class NotAQueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Notice notice;

  NotAQueryException(Notice notice) {
    super(notice.text());
    this.notice = notice;
  }

  /** What is wrong with it. */
  Notice notice() {
    return notice;
  }
}
