package dev.evolscope.quality.reply;

import java.util.Arrays;

/**
 * Finds stretches that follow themselves, of any length, in one pass: every run of twelve
 * characters is looked up where it stood last, and where that is the same distance back for many
 * characters on end, text of that period repeats itself. Characters are UTF-16 units, so that no
 * script is favoured. Code blocks and tables are passed over.
 */
final class Loops {
  private static final int GRAM = 12;
  private static final long BASE = 0x9e3779b97f4a7c15L;

  private final String text;
  private final int[] last;
  private final long[] hashes;
  private Loop worst = Loop.NONE;

  private Loops(String text) {
    this.text = text;
    int slots = Integer.highestOneBit(Math.max(16, text.length() * 2 - 1)) << 1;
    last = new int[slots];
    hashes = new long[slots];
    Arrays.fill(last, -1);
  }

  static Loop worst(String text) {
    String prose = Prose.blankCode(text);
    return prose.length() <= GRAM ? Loop.NONE : new Loops(prose).scan();
  }

  private Loop scan() {
    long hash = 0;
    long out = 1;
    for (int i = 0; i < GRAM; i++) {
      hash = hash * BASE + text.charAt(i);
      out *= BASE;
    }
    int distance = 0;
    int start = 0;
    for (int at = 0; at + GRAM <= text.length(); at++) {
      if (at > 0) {
        hash = hash * BASE + text.charAt(at + GRAM - 1) - out * text.charAt(at - 1);
      }
      int earlier = replace(hash, at);
      int back = earlier < 0 ? 0 : at - earlier;
      if (back != distance) {
        end(start, at + GRAM - 1, distance);
        distance = back;
        start = at;
      }
    }
    end(start, text.length(), distance);
    return worst;
  }

  /** Where a run of twelve stood last, -1 for nowhere; keeps its new place. */
  private int replace(long hash, int at) {
    int mask = last.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (last[slot] >= 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    int earlier = last[slot];
    last[slot] = at;
    hashes[slot] = hash;
    return earlier;
  }

  /** Judges what repeats what stands {@code period} before it. */
  private void end(int start, int end, int period) {
    if (period == 0) {
      return;
    }
    int from = start - period;
    int times = (end - from) / period;
    if (times < fewest(period) || !hasLetters(from, period)) {
      return;
    }
    double share = (double) (end - from - period) / text.length();
    Loop loop = Loop.of(from, end, period, times, share);
    if (loop.score() > worst.score()) {
      worst = loop;
    }
  }

  /** How often a stretch must stand there: a short one, as laughter or a rule, often does. */
  private static int fewest(int period) {
    if (period < 4) {
      return 40;
    }
    return period < 20 ? 6 : period < 60 ? 4 : 3;
  }

  private boolean hasLetters(int from, int period) {
    String stretch = text.substring(from, from + period);
    long letters = stretch.chars().filter(Character::isLetter).count();
    return letters >= Math.min(period, 3) && stretch.indexOf('|') < 0;
  }
}
