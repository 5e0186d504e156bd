package dev.evolscope.quality.language;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.identification.Agreement;
import dev.evolscope.identification.Clauses;
import dev.evolscope.identification.Clauses.Clause;
import dev.evolscope.identification.Identified;
import dev.evolscope.identification.Identifier;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a reply in another language than the reply. Prompts are left alone: they quote what
 * is to be worked on. So are clauses in brackets, quotation marks and code, and languages that a
 * prompt names or holds.
 */
final class SwitchCheck {
  static final Check CHECK =
      new Check(
          "text-code-switching",
          "Stretch in another language",
          Severity.WARNING,
          1,
          new Threshold(0.8, 0.75),
          true,
          "");

  /** Shorter clauses, in UTF-16 units, say too little; one of ideographs may be shorter. */
  private static final int LEAST_LENGTH = 8;

  /** So many clauses of a reply are looked at, and so many are told. */
  private static final int LOOKED_AT = 300;

  private static final int TOLD = 5;

  private SwitchCheck() {}

  /**
   * @param tag of the label; null where there is none, or one that is not known
   */
  static void inspect(
      Conversation conversation,
      @Nullable String tag,
      List<Heard> messages,
      Consumer<Finding> findings) {
    if (ForeignByRight.of(conversation)) {
      return;
    }
    for (Heard heard : messages) {
      String home = heard.isReply() ? home(heard, tag) : null;
      if (home != null) {
        inspect(conversation, heard, home, messages, findings);
      }
    }
  }

  private static @Nullable String home(Heard heard, @Nullable String tag) {
    if (tag != null && heard.verdict(tag) == Verdict.AGREES) {
      return tag;
    }
    return heard.found().certain() ? heard.found().tag() : null;
  }

  private static void inspect(
      Conversation conversation,
      Heard reply,
      String home,
      List<Heard> messages,
      Consumer<Finding> findings) {
    String text = reply.message().content();
    int told = 0;
    for (Clause clause : Clauses.of(text, LEAST_LENGTH, LOOKED_AT)) {
      String words = text.substring(clause.from(), clause.to());
      Identified other = Identifier.standard().stranger(words, home);
      if (other != null && !isByRight(conversation, reply, other.tag(), home, messages)) {
        findings.accept(finding(reply, clause, other, home));
        if (++told == TOLD) {
          return;
        }
      }
    }
  }

  private static boolean isByRight(
      Conversation conversation, Heard reply, String other, String home, List<Heard> messages) {
    return NamedLanguage.before(conversation, reply.index(), other, home)
        || messages.stream()
            .filter(heard -> heard.isPrompt() && heard.index() < reply.index())
            .anyMatch(heard -> !Agreement.same(other, home) && heard.holds(other));
  }

  private static Finding finding(Heard reply, Clause clause, Identified other, String home) {
    String text = reply.message().content().substring(clause.from(), clause.to());
    return new Finding(
        CHECK.id(),
        other.confidence(),
        new Finding.Span(reply.index(), clause.from(), clause.to()),
        List.of(LanguageName.of(other.tag()), LanguageName.of(home), LanguageName.quote(text)));
  }
}
