package dev.evolscope.ingest;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.SkipReason;
import org.jspecify.annotations.Nullable;

/**
 * What one row may hold, so that any file can be imported in the heap that a server has, 512 MB. A
 * row beyond is skipped with its reason; rows that are stored already are read whatever they hold.
 */
final class RowLimits {
  /** Parsing, naming and packing a row takes up to ten times its length. */
  static final int MOST_BYTES = 16 << 20;

  /** In the worst case, all words different, each takes the index some 40 bytes a character. */
  static final int MOST_CHARACTERS = 4 << 20;

  /** Each path of a tree keeps the whole row, so that a small file could fill any disk. */
  static final long MOST_OF_A_TREE = 256 << 20;

  /** Each takes the index some kilobytes while the conversation is taken in. */
  static final int MOST_MESSAGES = 10_000;

  /** Each is a value of a facet. */
  static final int MOST_TYPES = 1_000;

  /** What the store's column holds. */
  static final int LONGEST_ID = 4_000;

  /** Rows under way that weigh more than this, in characters, wait for one another. */
  static final long MOST_UNDER_WAY = 6 << 20;

  /**
   * Places of skipped rows are kept; files of a few bytes can unpack to any number of empty rows.
   */
  static final long MOST_SKIPPED = 1_000_000;

  private RowLimits() {}

  /** What a conversation has too much of; null where it is within the limits. */
  static ParsedRow.@Nullable Unreadable exceeded(Conversation conversation) {
    String id = conversation.sourceId();
    if (id != null && id.length() > LONGEST_ID) {
      return new ParsedRow.Unreadable("id", SkipReason.ID_TOO_LONG.of(LONGEST_ID));
    }
    if (conversation.messages().size() > MOST_MESSAGES) {
      return whole(SkipReason.TOO_MANY_MESSAGES.of(MOST_MESSAGES));
    }
    if (conversation.characters() > MOST_CHARACTERS) {
      return whole(SkipReason.TOO_MANY_CHARACTERS.of(MOST_CHARACTERS >> 20));
    }
    return conversation.evol().turnEvols().size() > MOST_TYPES
        ? whole(SkipReason.TOO_MANY_TYPES.of(MOST_TYPES))
        : null;
  }

  /** The same for all conversations of a row together. */
  static ParsedRow.@Nullable Unreadable exceeded(int conversations, long rowSize) {
    return conversations > 1 && conversations * rowSize > MOST_OF_A_TREE
        ? whole(SkipReason.TREE_TOO_LARGE.of(conversations, rowSize >> 10, MOST_OF_A_TREE >> 20))
        : null;
  }

  private static ParsedRow.Unreadable whole(String reason) {
    return new ParsedRow.Unreadable("", reason);
  }
}
