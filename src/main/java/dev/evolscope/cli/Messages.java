package dev.evolscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What a person is told of an exception. */
final class Messages {
  private Messages() {}

  /** Its message; its kind as well where the message alone would not say what went wrong. */
  static String of(Throwable e) {
    return switch (e) {
      case UncheckedIOException unchecked when unchecked.getCause() != null ->
          of(unchecked.getCause());
      case AccessDeniedException denied -> "no permission to read or write " + denied.getFile();
      case NoSuchFileException missing -> "there is no file or folder " + missing.getFile();
      case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
      case FileSystemException other -> String.valueOf(other.getMessage());
      default -> isOurs(e) && e.getMessage() != null ? e.getMessage() : e.toString();
    };
  }

  /** Whether the message is all that a person needs, so that no stack trace has to follow. */
  static boolean saysEnough(Throwable e) {
    return isOurs(e) || e instanceof IOException || e instanceof UncheckedIOException;
  }

  private static boolean isOurs(Throwable e) {
    return e.getClass().getPackageName().startsWith("dev.evolscope");
  }
}
