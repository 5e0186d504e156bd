package dev.evolscope.lineage;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Hash;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.TextHash;
import dev.evolscope.conversation.TextKey;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * By what a seed, evolved or multi-turn row is joined: hashes of the keys of its texts, each with
 * the row's language, since only rows of one language are joined.
 *
 * @param own of its first user message, by which others find it; none for multi-turn rows, which
 *     nothing comes from, and for rows without a user message
 * @param evolved of a multi-turn row's evolved_user_prompt
 * @param seed of its seed_prompt
 * @param task 64 bits; what is compared among rows that have a text in common needs no more
 * @param taskEvol likewise
 * @param messages of all messages, exactly as they are; none for multi-turn rows
 */
record JoinKeys(
    Stage stage, Hash own, Hash evolved, Hash seed, long task, long taskEvol, long messages) {
  private static final int BYTES = 1 + 9 * Long.BYTES;

  /** The packed keys of a conversation; null for a plain one, which takes no part. */
  static byte @Nullable [] packed(Conversation conversation) {
    return conversation.stage() == Stage.PLAIN ? null : of(conversation).packed();
  }

  static JoinKeys of(Conversation row) {
    boolean parent = row.stage() != Stage.MULTI_TURN;
    TextHash hash = new TextHash();
    return new JoinKeys(
        row.stage(),
        parent ? key(hash, row, firstUserMessage(row)) : Hash.NONE,
        parent ? Hash.NONE : key(hash, row, row.evol().evolvedUserPrompt()),
        key(hash, row, row.evol().seedPrompt()),
        hash.with(row.task()).hash().high(),
        hash.with(row.evol().taskEvol()).hash().high(),
        parent ? messages(hash, row) : 0);
  }

  private static @Nullable String firstUserMessage(Conversation row) {
    return row.messages().stream()
        .filter(Message::isTurn)
        .map(Message::content)
        .findFirst()
        .orElse(null);
  }

  private static Hash key(TextHash hash, Conversation row, @Nullable String text) {
    if (text == null) {
      return Hash.NONE;
    }
    String language = row.language() == null ? null : row.language().name();
    return hash.with(language).with(TextKey.of(text)).hash();
  }

  private static long messages(TextHash hash, Conversation row) {
    row.messages().forEach(message -> hash.with(message.role()).with(message.content()));
    return hash.hash().high();
  }

  /** As the store keeps it. */
  byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES).put(code(stage));
    for (Hash hash : new Hash[] {own, evolved, seed}) {
      bytes.putLong(hash.high()).putLong(hash.low());
    }
    return bytes.putLong(task).putLong(taskEvol).putLong(messages).array();
  }

  static JoinKeys of(byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    return new JoinKeys(
        stage(bytes.get()),
        hash(bytes),
        hash(bytes),
        hash(bytes),
        bytes.getLong(),
        bytes.getLong(),
        bytes.getLong());
  }

  /** What stands for a stage in what the store keeps; never to be changed. */
  static byte code(Stage stage) {
    return switch (stage) {
      case SEED -> 0;
      case EVOLVED -> 1;
      case MULTI_TURN -> 2;
      case PLAIN -> throw new IllegalArgumentException("plain rows take no part");
    };
  }

  private static Stage stage(byte code) {
    return switch (code) {
      case 0 -> Stage.SEED;
      case 1 -> Stage.EVOLVED;
      case 2 -> Stage.MULTI_TURN;
      default -> throw new IllegalStateException("stored join keys of stage " + code);
    };
  }

  private static Hash hash(ByteBuffer bytes) {
    return new Hash(bytes.getLong(), bytes.getLong());
  }
}
