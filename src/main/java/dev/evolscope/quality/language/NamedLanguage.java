package dev.evolscope.quality.language;

import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import dev.evolscope.identification.Agreement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether users ask for a language by its name: in itself, in English, or in the language of the
 * conversation. Endings are left out, since names are inflected.
 */
final class NamedLanguage {

  /** So much of a message is read for names, from both ends. */
  private static final int READ = 2000;

  private NamedLanguage() {}

  /**
   * Whether a prompt before a message names one language.
   *
   * @param language the tag that may be named
   * @param speech the tag of the language that the conversation is in
   */
  static boolean before(Conversation conversation, int message, String language, String speech) {
    Set<String> stems = stems(language, speech);
    return conversation.messages().subList(0, message).stream()
        .filter(Message::isTurn)
        .map(prompt -> ends(prompt.content()).toLowerCase(Locale.ROOT))
        .anyMatch(prompt -> stems.stream().anyMatch(prompt::contains));
  }

  private static String ends(String text) {
    return text.length() <= 2 * READ
        ? text
        : text.substring(0, READ) + text.substring(text.length() - READ);
  }

  private static Set<String> stems(String language, String speech) {
    return Stream.of(language, Agreement.family(language))
        .map(ULocale::new)
        .flatMap(
            named ->
                List.of(ULocale.ENGLISH, named, ULocale.forLanguageTag(speech)).stream()
                    .map(named::getDisplayLanguage))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .flatMap(name -> Stream.of(stem(name), written(name)))
        .filter(stem -> stem.length() >= 2)
        .collect(Collectors.toSet());
  }

  /** Chinese has two words for a language: as it is spoken, and as it is written. */
  private static String written(String name) {
    return name.endsWith("语") || name.endsWith("語")
        ? name.substring(0, name.length() - 1) + "文"
        : stem(name);
  }

  private static String stem(String name) {
    int cut = name.length() >= 8 ? 3 : name.length() >= 6 ? 2 : name.length() >= 5 ? 1 : 0;
    return name.substring(0, name.length() - cut);
  }
}
