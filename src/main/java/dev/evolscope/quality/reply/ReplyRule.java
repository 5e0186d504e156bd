package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import java.util.function.Consumer;

/** How one flaw of a reply is seen. */
interface ReplyRule {
  Check check();

  /** Hands over at most one finding. */
  void inspect(Reply reply, Consumer<Finding> findings);
}
