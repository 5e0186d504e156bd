package dev.evolscope.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation's lasting name: the first 100 bits of SHA-256 over the RFC 8785 text of {@code [1,
 * dataset, part, sourceId, occurrence, row]}, in lower-case Crockford base32. The same row has the
 * same id after re-import and on other machines.
 *
 * @param text 20 characters of {@code 0-9 a-z} without {@code i l o u}
 */
public record ConversationId(String text) {
  private static final int LENGTH = 20;
  private static final int BITS = 5;

  /** Characters whose bits one number holds. */
  private static final int HIGH = 12;

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  public ConversationId {
    if (!isId(text)) {
      throw new IllegalArgumentException("not a conversation id: " + text);
    }
  }

  /**
   * The id of a row.
   *
   * @param sourceId the row's own id as text, whatever its type in the file; null where it has none
   * @param occurrence how many rows equal to this one stand before it in its part
   */
  public static ConversationId of(
      String dataset, String part, @Nullable String sourceId, int occurrence, Value.Fields row) {
    StringBuilder json = new StringBuilder("[1,");
    CanonicalJson.write(new Value.Text(dataset), json);
    CanonicalJson.write(new Value.Text(part), json.append(','));
    CanonicalJson.write(
        sourceId == null ? Value.Null.NULL : new Value.Text(sourceId), json.append(','));
    json.append(',').append(occurrence).append(',');
    CanonicalJson.write(row, json);
    return new ConversationId(base32(sha256(json.append(']'))));
  }

  /**
   * The id that a person's text names, if it can be one: case and Crockford's look-alikes are
   * forgiven.
   */
  public static Optional<ConversationId> parse(String text) {
    String plain =
        text.strip()
            .toLowerCase(java.util.Locale.ROOT)
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    return isId(plain) ? Optional.of(new ConversationId(plain)) : Optional.empty();
  }

  private static boolean isId(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  /**
   * The id of two numbers, as {@link #high} and {@link #low} give them: for tables of millions of
   * ids.
   *
   * @throws IllegalArgumentException if no id has these numbers
   */
  public static ConversationId of(long high, long low) {
    if (high >>> (BITS * HIGH) != 0 || low >>> (BITS * (LENGTH - HIGH)) != 0) {
      throw new IllegalArgumentException("no conversation id: %x, %x".formatted(high, low));
    }
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      long rest = i < HIGH ? high >>> (BITS * (HIGH - 1 - i)) : low >>> (BITS * (LENGTH - 1 - i));
      text.append(ALPHABET.charAt((int) rest & (ALPHABET.length() - 1)));
    }
    return new ConversationId(text.toString());
  }

  /** Its first 60 bits as a number. */
  public long high() {
    return number(0, HIGH);
  }

  /** Its last 40 bits as a number. */
  public long low() {
    return number(HIGH, LENGTH);
  }

  private long number(int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = (number << BITS) | ALPHABET.indexOf(text.charAt(i));
    }
    return number;
  }

  private static byte[] sha256(CharSequence json) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(json.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String base32(byte[] hash) {
    StringBuilder out = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * 5;
      int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      out.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
