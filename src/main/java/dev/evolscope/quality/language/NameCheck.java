package dev.evolscope.quality.language;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Language;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label that is neither a language's name nor its tag. */
final class NameCheck {
  static final Check CHECK =
      new Check(
          "language-unknown-name",
          "Label that names no known language",
          Severity.HINT,
          1,
          Threshold.CERTAIN,
          true,
          "Names and tags: ISO 639, CLDR");

  private NameCheck() {}

  static @Nullable Finding inspect(Language label) {
    return label.tag() != null || label.name().isBlank()
        ? null
        : new Finding(CHECK.id(), 1, null, List.of(LanguageName.label(label.name())));
  }
}
