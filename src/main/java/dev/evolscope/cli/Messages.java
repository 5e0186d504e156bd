package dev.evolscope.cli;

/** What a person is told of an exception. */
final class Messages {
  private Messages() {}

  /** Its message; its kind as well where the message alone would not say what went wrong. */
  static String of(Throwable e) {
    String message = e.getMessage();
    boolean own = e.getClass().getPackageName().startsWith("dev.evolscope");
    return own && message != null ? message : e.toString();
  }
}
