package dev.evolscope.quality.copy;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import java.util.Arrays;

/**
 * The set of the shingles of some texts: all runs of {@link ShingleLength} characters, as 64-bit
 * hashes. None reaches from one text into the next; a text that is too short for one is one. A set
 * in its own table, without a box for each of thousands of shingles a row.
 */
final class Shingles implements ElementHashProvider {
  private static final int SLOTS = 1 << 12;

  /** A larger table, which a very long text made, is not kept. */
  private static final int MOST_SLOTS = 1 << 14;

  private static final int NONE = 0;

  private long[] values = new long[SLOTS / 2];
  private long[] slots = new long[SLOTS];
  private int size;

  /** Forgets all. */
  void clear() {
    if (slots.length > MOST_SLOTS) {
      values = new long[SLOTS / 2];
      slots = new long[SLOTS];
    } else {
      Arrays.fill(slots, NONE);
    }
    size = 0;
  }

  /** Takes the shingles of a text in the form of {@link CopyText}. */
  void addAll(String text) {
    int length = ShingleLength.ALPHABET;
    int step;
    for (int at = 0; at < text.length(); at += step) {
      int first = text.codePointAt(at);
      step = Character.charCount(first);
      length = ShingleLength.of(first, length);
      long hash = hash(text, at, length);
      if (hash != NONE) {
        add(hash);
      }
    }
  }

  /** The shingle that begins there; none where the text ends before it, and is longer itself. */
  private static long hash(String text, int at, int length) {
    long hash = length;
    int next = at;
    for (int left = length; left > 0; left--) {
      if (next == text.length()) {
        if (at > 0) {
          return NONE;
        }
        break;
      }
      int c = text.codePointAt(next);
      next += Character.charCount(c);
      hash = (hash ^ c) * 0x9e3779b97f4a7c15L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L; // every bit must depend on every other
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    hash ^= hash >>> 32;
    return hash == NONE ? 1 : hash;
  }

  private void add(long hash) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != NONE) {
      if (slots[slot] == hash) {
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = hash;
    values[size++] = hash;
    if (size == values.length) {
      grow();
    }
  }

  private void grow() {
    values = Arrays.copyOf(values, size * 2);
    slots = new long[slots.length * 2];
    for (int i = 0; i < size; i++) {
      int slot = (int) values[i] & (slots.length - 1);
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = values[i];
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  @Override
  public long getElementHash(int index) {
    return values[index];
  }

  /** How many different ones there are. */
  @Override
  public int getNumberOfElements() {
    return size;
  }
}
