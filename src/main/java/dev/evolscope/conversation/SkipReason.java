package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why a row cannot be taken. Reasons are kept and answered as English text, which programs group
 * and people search for; {@link #read} finds back from a text to the reason, so that it can be told
 * in other languages too.
 */
public enum SkipReason {
  MISSING("missing"),
  EMPTY("empty"),
  NO_TEXT_COLUMN("not a text but {}"),
  NO_ROLE("not text but {}: {}"),
  NO_TEXT("not text but {}"),
  NO_MESSAGE_LIST("not a list of messages but {}"),
  NO_TEXT_LIST("not a list of texts but {}"),
  NO_PAIR_LIST("not a list of pairs but {}"),
  NO_LIST_BESIDE("not a list as {} is, but {}"),
  NO_LIST("not a list but {}"),
  NO_MESSAGE("not a message but {}"),
  NO_PAIR("not a pair of two texts"),
  NO_OBJECT("not an object but {}"),
  UNEVEN("{} roles but {} contents"),
  NO_SPEAKER("does not begin with a speaker; known are {}"),
  MESSAGE_ID_TWICE("the id of another message of the tree"),
  LEAF_ID_TWICE("the id of another leaf of the tree"),
  NO_NEIGHBOUR("{} is not among the neighbouring rows of its tree"),
  LOOP("leads back to the message"),
  TOO_MANY_LEAVES("the tree has more than {} leaves"),
  THREAD_TOO_DEEP("more than {} messages deep"),
  TREE_TOO_LARGE("the tree has {} paths of {} KB each, together more than {} MB"),
  NO_CONVERSATION("holds no conversation of the id {}"),
  ID_TOO_LONG("longer than {} characters"),
  TOO_MANY_CHARACTERS("its messages have more than {} M characters"),
  TOO_MANY_MESSAGES("more than {} messages"),
  TOO_MANY_TYPES("more than {} types of multi-turn Evol"),
  TOO_LONG("the {} is longer than {} MB"),
  UNEVEN_LINE("{} values where the first line names {} columns"),
  INVALID_UTF8_AT("invalid UTF-8 at byte {} of the {}"),
  INVALID_UTF8_NAME("invalid UTF-8 in the row's name"),
  INVALID_UTF8("invalid UTF-8"),
  KEY_TWICE("the key stands twice in the map"),
  FIELD_TWICE("duplicate field"),
  LONE_SURROGATE("lone surrogate {}"),
  TOO_DEEP("nested more than {} deep"),
  TOO_MANY_DIGITS("a number of more than {} digits"),
  TOO_MANY_VALUES("holds more than {} values"),
  EMPTY_JSON("no JSON: the text is empty"),
  SECOND_JSON("more than one JSON value: a second begins at character {}"),
  NO_JSON("not JSON at character {}: {}"),
  BAD_TEXT("text that is {}");

  private final String template;
  private final Pattern pattern;

  SkipReason(String template) {
    this.template = template;
    this.pattern =
        Pattern.compile(
            Arrays.stream(words(template)).map(Pattern::quote).collect(Collectors.joining("(.*?)")),
            Pattern.DOTALL);
  }

  /** The reason in English; whole numbers are grouped. */
  public String of(Object... arguments) {
    StringBuilder text = new StringBuilder();
    String[] words = words(template);
    if (words.length != arguments.length + 1) {
      throw new IllegalArgumentException(
          this + " takes " + (words.length - 1) + " arguments, not " + arguments.length);
    }
    for (int i = 0; i < arguments.length; i++) {
      text.append(words[i]).append(word(arguments[i]));
    }
    return text.append(words[arguments.length]).toString();
  }

  private static String[] words(String template) {
    return template.split("\\{}", -1);
  }

  private static String word(Object argument) {
    return argument instanceof Number number
        ? "%,d".formatted(number.longValue())
        : argument.toString();
  }

  /**
   * A reason with what it says of a row.
   *
   * @param arguments as they stand in the English text
   */
  public record Told(SkipReason reason, List<String> arguments) {}

  /** The reason that an English text gives; empty where it is none of these, or was cut. */
  public static Optional<Told> read(String text) {
    for (SkipReason reason : values()) {
      Matcher matcher = reason.pattern.matcher(text);
      if (matcher.matches()) {
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          arguments.add(matcher.group(i));
        }
        return Optional.of(new Told(reason, List.copyOf(arguments)));
      }
    }
    return Optional.empty();
  }
}
