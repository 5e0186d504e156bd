package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Checks of single replies; those of their lengths are {@link ReplyLengthChecks}. */
public final class ReplyChecks implements ConversationChecks {
  private static final List<ReplyRule> RULES =
      List.of(new Refusal(), new Disclaimer(), new CutOff(), new Repetition(), new Echo());

  @Override
  public List<Check> checks() {
    return RULES.stream().map(ReplyRule::check).toList();
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    Conversation conversation = subject.conversation();
    for (int i = 0; i < conversation.messages().size(); i++) {
      if (conversation.messages().get(i).role().equals(Message.ASSISTANT)) {
        Reply reply = new Reply(conversation, i);
        RULES.forEach(rule -> rule.inspect(reply, findings));
      }
    }
  }
}
