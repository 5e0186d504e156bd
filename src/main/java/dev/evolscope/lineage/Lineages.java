package dev.evolscope.lineage;

import dev.evolscope.conversation.ConversationId;
import java.util.Optional;

/** Answers where conversations came from. */
public interface Lineages {
  /** How many candidates, children and siblings are listed; their numbers are exact beyond it. */
  int MOST_RELATIVES = 1_000;

  /** How many conversations of a family are shown. */
  int MOST_NODES = 500;

  /** The lineage of a conversation; empty where the id was never published. */
  Optional<Lineage> of(ConversationId id);

  /** The family that a conversation belongs to; empty where the id was never published. */
  Optional<Family> family(ConversationId id);
}
