package dev.evolscope.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A text that only some know, kept as its digest. */
public final class Secret {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RANDOM_BYTES = 24;

  private final byte[] digest;

  private Secret(byte[] digest) {
    this.digest = digest;
  }

  /** The secret that a text is. */
  public static Secret of(String text) {
    return new Secret(digest(text));
  }

  /** A text that nobody guesses, in letters, digits, hyphen and underscore. */
  public static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a text is the secret; takes the same time whichever it is. */
  public boolean is(String text) {
    return MessageDigest.isEqual(digest, digest(text));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
