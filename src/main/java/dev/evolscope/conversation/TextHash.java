package dev.evolscope.conversation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Hashes a row of texts. Their lengths are hashed too, so that no other row of texts has the same
 * bytes, and UTF-16 units rather than UTF-8, which has none for half a character.
 */
public final class TextHash {
  private static final int CHUNK = 8 << 10;
  private static final int ABSENT = -1;

  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);

  /** A hash of nothing yet. */
  public TextHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Takes a text, or that there is none. */
  public TextHash with(@Nullable String text) {
    flushUnlessRoom(Integer.BYTES);
    buffer.putInt(text == null ? ABSENT : text.length());
    for (int i = 0; text != null && i < text.length(); i++) {
      flushUnlessRoom(Character.BYTES);
      buffer.putChar(text.charAt(i));
    }
    return this;
  }

  private void flushUnlessRoom(int bytes) {
    if (buffer.remaining() < bytes) {
      digest.update(buffer.flip());
      buffer.clear();
    }
  }

  /** The hash of what was taken; begins anew. */
  public Hash hash() {
    digest.update(buffer.flip());
    buffer.clear();
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new Hash(bytes.getLong(), bytes.getLong());
  }
}
