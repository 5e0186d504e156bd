package dev.evolscope.ingest;

/** One value of a row cannot be kept; the path to it grows on the way out. */
final class BadValueException extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;
  private final String reason;

  BadValueException(String path, String reason) {
    super(reason, null, false, false);
    this.path = path;
    this.reason = reason;
  }

  BadValueException under(String step) {
    String joined = path.isEmpty() || path.startsWith("[") ? step + path : step + "." + path;
    return new BadValueException(joined, reason);
  }

  String path() {
    return path;
  }

  String reason() {
    return reason;
  }
}
