package dev.evolscope.ingest;

import java.io.IOException;

/** What a person is told of an import that failed. */
final class ImportFailure {
  private ImportFailure() {}

  /** Whether the message is all there is to know, so that the log needs no stack trace. */
  static boolean saysAll(Throwable e) {
    return e instanceof UnreadableFileException || e instanceof NoRoomException;
  }

  /**
   * The message.
   *
   * @param part name of the file
   */
  static String message(String part, Throwable e) {
    return switch (e) {
      case OutOfMemoryError memory ->
          "%s needs more memory than the %,d MB that this program may use: nothing of it was imported; give more, as EVOLSCOPE_JAVA_OPTIONS=-Xmx4g"
              .formatted(part, Runtime.getRuntime().maxMemory() >> 20);
      case StackOverflowError depth ->
          part + " is nested deeper than can be read: nothing of it was imported";
      case IOException io when !saysAll(io) ->
          "%s could not be imported, nothing of it is shown: %s".formatted(part, cause(io));
      case IOException io -> String.valueOf(io.getMessage());
      default -> "%s could not be imported, nothing of it is shown: %s".formatted(part, e);
    };
  }

  private static String cause(IOException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
