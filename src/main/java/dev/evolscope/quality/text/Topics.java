package dev.evolscope.quality.text;

import dev.evolscope.conversation.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a conversation is about what would otherwise be damage: somebody who asks how to write a
 * line break in HTML is answered with tags. The words are the same in most languages, since they
 * are names of things that have none of their own. Not for several threads.
 */
public final class Topics {
  private static final int READ = 20_000;

  enum Topic {
    /** Markup that stands in the text on purpose. */
    MARKUP(
        "html|xml|\\bcss\\b|javascript|\\bjsx\\b|\\bsvg\\b|\\bphp\\b|django|jinja|bbcode|epub"
            + "|mathml|<script|<style|<body|<head\\b|<!doctype|एचटीएमएल|एक्सएमएल|এইচটিএমএল"),
    /** Character sets and what goes wrong with them. */
    ENCODING(
        "utf-?8|utf-?16|latin-?1|iso-?8859|windows-?125|cp-?125|mojibake|unicode|ftfy|codepage"
            + "|charset|fffd|文字化け|乱码|亂碼|кодировк|юникод|unicod|zeichensatz"),
    /** Escapes and patterns that stand in the text on purpose. */
    ESCAPES(
        "json|regex|unicode|python|javascript|printf|escaped?\\s+(?:char|seq)|latex|bash|c\\+\\+"
            + "|newline|\\\\[dsw][+*{]|\\bcsv\\b|\\bsql\\b|\\bascii\\b");

    private final Pattern words;

    Topic(String words) {
      this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
  }

  private final List<Message> messages;
  private final Map<Topic, Boolean> known = new EnumMap<>(Topic.class);

  /** Of a conversation; read only when asked. */
  public Topics(List<Message> messages) {
    this.messages = messages;
  }

  /** Whether any message names the topic; of a long one the beginning is read. */
  boolean has(Topic topic) {
    return known.computeIfAbsent(
        topic,
        asked -> messages.stream().anyMatch(m -> asked.words.matcher(start(m.content())).find()));
  }

  private static CharSequence start(String text) {
    return text.length() <= READ ? text : text.substring(0, READ);
  }
}
