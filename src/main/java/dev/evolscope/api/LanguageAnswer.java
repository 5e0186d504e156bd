package dev.evolscope.api;

import dev.evolscope.conversation.Language;
import org.jspecify.annotations.Nullable;

/** A language as the API tells it. */
record LanguageAnswer(
    String name,
    @Nullable String tag,
    String ownName,
    String script,
    String direction,
    String resource) {

  static LanguageAnswer of(Language language) {
    return new LanguageAnswer(
        language.name(),
        language.tag(),
        language.ownName(),
        language.script(),
        language.direction().html(),
        language.resource().label());
  }
}
