package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Match;
import dev.evolscope.conversation.Languages;
import java.util.Locale;
import java.util.regex.Pattern;

/** Facet values as readers see them. */
final class FacetText {
  private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

  private FacetText() {}

  /** The words for a value, escaped as in {@link Facet#escape}. */
  static String of(Facet facet, String value) {
    if (value.equals(Facet.NONE)) {
      return Texts.text("facet.none");
    }
    String plain = plain(value);
    return switch (facet) {
      case STAGE -> Texts.textOr("stage." + plain, plain);
      case RESOURCE -> Texts.textOr("resource." + plain, plain);
      case TASK_EVOL, TURN_EVOL -> evol(plain);
      case TURNS, PROMPT_LENGTH, REPLY_LENGTH -> plain.replace("..", "–");
      case LANGUAGE -> LanguageName.of(Languages.of(plain));
      case FINDING -> Texts.checks().title(plain);
      case TASK -> TaskText.of(plain);
      case DATASET, SCRIPT -> plain;
    };
  }

  /** What stands between the wanted values of a facet: "and" where all are asked for, else "or". */
  static String between(Filters filters, Facet facet) {
    boolean all = filters.match(facet) == Match.ALL;
    return " " + Texts.text(all ? "explore.and" : "explore.or") + " ";
  }

  /** A value without its escape. */
  static String plain(String value) {
    return Facet.plain(value);
  }

  /** An Evol type in sentence case where it is UPPER_SNAKE, else as it stands. */
  static String evol(String name) {
    if (!UPPER_SNAKE.matcher(name).matches()) {
      return name;
    }
    String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
