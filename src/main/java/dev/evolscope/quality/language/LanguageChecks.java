package dev.evolscope.quality.language;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Language;
import dev.evolscope.identification.Identifier;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Subject;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether a conversation is in the language of its label, its replies in that of their prompts, and
 * each reply in one language. A row without a label gets no finding about one; a label whose
 * language cannot be identified, none but about its script.
 */
public final class LanguageChecks implements ConversationChecks {

  @Override
  public List<Check> checks() {
    return List.of(
        LabelCheck.CHECK, ScriptCheck.CHECK, NameCheck.CHECK, ReplyCheck.CHECK, SwitchCheck.CHECK);
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    Conversation conversation = subject.conversation();
    List<Heard> messages = Heard.of(conversation);
    Language label = conversation.language();
    String tag = label == null ? null : label.tag();
    if (label != null) {
      accept(NameCheck.inspect(label), findings);
    }
    String known = tag != null && Identifier.standard().knows(tag) ? tag : null;
    if (label != null && tag != null) {
      Finding wrong = known == null ? null : LabelCheck.inspect(label.name(), tag, messages);
      accept(wrong != null ? wrong : ScriptCheck.inspect(label.name(), tag, messages), findings);
    }
    if (tag == null || known != null) {
      ReplyCheck.inspect(conversation, known, messages, findings);
      SwitchCheck.inspect(conversation, known, messages, findings);
    }
  }

  private static void accept(@Nullable Finding finding, Consumer<Finding> findings) {
    if (finding != null) {
      findings.accept(finding);
    }
  }
}
