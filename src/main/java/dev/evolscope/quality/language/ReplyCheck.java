package dev.evolscope.quality.language;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reply in another language than its prompt, though no prompt so far names that language or holds
 * text in it, and the row is not labelled with it.
 */
final class ReplyCheck {
  static final Check CHECK =
      new Check(
          "reply-other-language",
          "Reply in another language",
          Severity.WARNING,
          1,
          new Threshold(0.97, 0.95),
          false, // .78 right of those read: code without fences was taken for another language
          "");

  /** Shorter replies are names and quotations too often. */
  private static final int LEAST_LETTERS = 30;

  private final Conversation conversation;
  private final @Nullable String tag;
  private final List<Heard> messages;

  private ReplyCheck(Conversation conversation, @Nullable String tag, List<Heard> messages) {
    this.conversation = conversation;
    this.tag = tag;
    this.messages = messages;
  }

  /**
   * @param tag of the label; null where there is none, or one that is not known
   */
  static void inspect(
      Conversation conversation,
      @Nullable String tag,
      List<Heard> messages,
      Consumer<Finding> findings) {
    if (!ForeignByRight.of(conversation)) {
      new ReplyCheck(conversation, tag, messages).inspect(findings);
    }
  }

  private void inspect(Consumer<Finding> findings) {
    String asked = null;
    for (Heard heard : messages) {
      if (heard.isPrompt()) {
        asked = spoken(heard);
      } else if (heard.isReply() && asked != null && isOther(heard, asked)) {
        findings.accept(finding(heard, asked));
      }
    }
  }

  /** The language of a prompt; that of the label where it may be. Null where it cannot be told. */
  private @Nullable String spoken(Heard prompt) {
    if (tag != null && prompt.verdict(tag) == Verdict.AGREES) {
      return tag;
    }
    boolean labelFits =
        tag != null && messages.stream().anyMatch(heard -> heard.verdict(tag) == Verdict.AGREES);
    if (prompt.found().certain()) {
      return prompt.found().tag();
    }
    return labelFits ? tag : null;
  }

  private boolean isOther(Heard reply, String asked) {
    if (reply.found().letters() < LEAST_LETTERS || reply.verdict(asked) != Verdict.DIFFERS) {
      return false;
    }
    boolean asLabelled = tag != null && reply.verdict(tag) != Verdict.DIFFERS;
    String found = reply.found().tag();
    return !asLabelled
        && !NamedLanguage.before(conversation, reply.index(), found, asked)
        && messages.stream()
            .filter(heard -> heard.isPrompt() && heard.index() < reply.index())
            .noneMatch(heard -> heard.holds(found));
  }

  private static Finding finding(Heard reply, String asked) {
    return new Finding(
        CHECK.id(),
        reply.found().confidence(),
        reply.span(),
        List.of(
            LanguageName.of(reply.found().tag()),
            LanguageName.of(asked),
            LanguageName.percent(reply.found().confidence()),
            LanguageName.quote(reply.message().content())));
  }
}
