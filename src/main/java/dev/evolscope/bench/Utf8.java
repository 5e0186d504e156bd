package dev.evolscope.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as its UTF-8 bytes, so that a gigabyte of it is made and written without decoding.
 *
 * @param bytes not copied and never changed
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, below
public record Utf8(byte[] bytes) {

  /** The text's bytes. */
  public static Utf8 of(String text) {
    return new Utf8(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Utf8(byte[] theirs) && Arrays.equals(bytes, theirs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
