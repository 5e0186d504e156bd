package dev.evolscope.export;

import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.PackedRow;
import dev.evolscope.quality.personal.PersonalData;
import java.util.Locale;

/** What of the data an export leaves out. */
public enum Mask {
  /** Nothing: rows are as they were read. */
  NONE,
  /**
   * Addresses, numbers and keys of persons, which placeholders such as {@code [EMAIL]} stand for,
   * in all texts of a row. Not names, and not what is kept free for examples.
   */
  PERSONAL;

  /** As written in the API. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  PackedRow of(PackedRow row) {
    return switch (this) {
      case NONE -> row;
      case PERSONAL -> {
        // Numbers are written otherwise in each country, so the language has to be known
        Language language = row.conversation().language();
        String tag = language == null ? null : language.tag();
        yield row.withTexts(text -> PersonalData.masked(text, tag));
      }
    };
  }
}
