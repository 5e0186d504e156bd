package dev.evolscope.ingest;

import dev.evolscope.conversation.Value;

/** How much memory a row takes, roughly: enough to bound how many travel at a time. */
final class RowSize {
  /** A value, its place in a list or map, and a number: measured, 24 to 90 bytes. */
  private static final long SMALL = 32;

  private RowSize() {}

  /** UTF-16 units of all its texts and names, and a little for every other value. */
  static long of(ReadRow row) {
    return row instanceof ReadRow.Row read ? of(read.fields()) : SMALL;
  }

  static long of(Value value) {
    return switch (value) {
      case Value.Text(String text) -> SMALL + text.length();
      case Value.Items(var values) -> SMALL + values.stream().mapToLong(RowSize::of).sum();
      case Value.Fields(var values) ->
          values.entrySet().stream().mapToLong(f -> f.getKey().length() + of(f.getValue())).sum();
      default -> SMALL;
    };
  }
}
