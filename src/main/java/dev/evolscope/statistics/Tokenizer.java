package dev.evolscope.statistics;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/**
 * Counts tokens as o200k_base cuts them, the byte pair encoding of OpenAI's newer models, by the
 * library JTokkit. Its vocabulary of 200,000 pieces takes some 30 MB and is read when it is first
 * needed.
 */
public final class Tokenizer {
  /** The name of the encoding. */
  public static final String NAME = "o200k_base";

  /** The library that cuts, with its version. */
  public static final String LIBRARY = "JTokkit 1.1.0";

  private Tokenizer() {}

  private static final class Loaded {
    static final Encoding ENCODING =
        Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  }

  /** How many tokens a text has; what looks like a special token is text like any other. */
  static int count(String text) {
    return Loaded.ENCODING.countTokensOrdinary(text);
  }
}
