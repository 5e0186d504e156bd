package dev.evolscope.ui;

import dev.evolscope.conversation.SkipReason;
import java.util.EnumSet;
import java.util.Set;

/** Why rows were skipped, in the interface's language; in English where the reason is rare. */
final class SkippedText {
  /** Reasons that quote what the file says, which is nobody's to translate. */
  private static final Set<SkipReason> QUOTING =
      EnumSet.of(SkipReason.NO_CONVERSATION, SkipReason.NO_NEIGHBOUR, SkipReason.NO_SPEAKER);

  private SkippedText() {}

  /** A reason, from its English words. */
  static String reason(String english) {
    return SkipReason.read(english).map(SkippedText::text).orElse(english);
  }

  private static String text(SkipReason.Told told) {
    Object[] arguments =
        told.arguments().stream().map(argument -> argument(told.reason(), argument)).toArray();
    return Texts.text("skip." + told.reason().name(), arguments);
  }

  private static String argument(SkipReason reason, String word) {
    if (reason == SkipReason.BAD_TEXT) {
      return reason(word);
    }
    return QUOTING.contains(reason)
        ? word
        : Texts.textOr("kind." + word.replaceFirst("^an? ", "").replace(' ', '-'), word);
  }
}
