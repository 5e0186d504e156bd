package dev.evolscope.ui;

import java.util.Optional;

/**
 * What tasks are called: the dataset's own code, and beside it, where the taxonomy knows the code,
 * a title in the reader's language. The code is never left out, since it is what is filtered by.
 */
final class TaskText {
  private static final String KEYS = "taskTitle.";

  private TaskText() {}

  /** The title of a code; empty where the taxonomy does not know it. */
  static Optional<String> title(String code) {
    return Optional.of(Texts.textOr(KEYS + code, "")).filter(title -> !title.isEmpty());
  }

  /** Such as {@code qa · Question answering}, or the code alone. */
  static String of(String code) {
    return title(code).map(title -> code + " · " + title).orElse(code);
  }
}
