package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.SkipReason;
import dev.evolscope.conversation.Value;

/** Makes rows of JSON texts, again and again through the same characters. */
final class JsonRow {
  private final Utf8 utf8 = new Utf8();
  private final String what;

  /**
   * @param what the text is called in reasons, as {@code line}
   */
  JsonRow(String what) {
    this.what = what;
  }

  ReadRow tooLong(RowPlace place) {
    return new ReadRow.BadRow(place, "", SkipReason.TOO_LONG.of(what, RowLimits.MOST_BYTES >> 20));
  }

  ReadRow of(RowPlace place, byte[] bytes, int start, int length) {
    int invalid = utf8.decode(bytes, start, length);
    if (invalid >= 0) {
      return new ReadRow.BadRow(
          place, "", SkipReason.INVALID_UTF8_AT.of(String.valueOf(invalid + 1), what));
    }
    try {
      Value value = JsonValues.parse(utf8.chars(), 0, utf8.length());
      return value instanceof Value.Fields fields
          ? new ReadRow.Row(place, fields)
          : new ReadRow.BadRow(place, "", SkipReason.NO_OBJECT.of(value.kind()));
    } catch (MalformedJsonException e) {
      return new ReadRow.BadRow(place, e.place(), e.reason());
    }
  }
}
