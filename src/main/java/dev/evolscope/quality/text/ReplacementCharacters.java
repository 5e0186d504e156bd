package dev.evolscope.quality.text;

import dev.evolscope.quality.text.Topics.Topic;
import org.jspecify.annotations.Nullable;

/**
 * U+FFFD, which stands for what a conversion could not read: the character that was there is lost.
 * A conversation about encodings may show it.
 */
public final class ReplacementCharacters implements Detector {
  private static final char LOST = '\uFFFD';

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.text();
    int first = text.indexOf(LOST);
    if (first < 0) {
      return null;
    }
    int end = first;
    while (end < text.length() && text.charAt(end) == LOST) {
      end++;
    }
    long count = text.chars().filter(c -> c == LOST).count();
    int from = start(text, first);
    int to = Math.min(text.length(), end + 20);
    return new Damage(
        first,
        end,
        passage.topics().has(Topic.ENCODING) ? .5 : 1,
        Long.toString(count),
        Damage.quote(text, from, to));
  }

  private static int start(String text, int first) {
    int from = Math.max(0, first - 20);
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }
}
