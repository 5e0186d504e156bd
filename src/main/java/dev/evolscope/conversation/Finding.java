package dev.evolscope.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check noticed in a conversation.
 *
 * @param check id of the check, such as {@code text-mojibake}
 * @param score how sure or how strong, 0 to 1, larger is worse; what it measures is the check's
 *     own. It is flagged where it reaches the check's threshold
 * @param span where in the conversation; null where it concerns all of it
 * @param details what was noticed, in the order of the places in the check's evidence text: short
 *     quotations (200 characters at the most) and numbers, unescaped and untranslated
 */
public record Finding(String check, double score, @Nullable Span span, List<String> details) {

  /** A longer quotation is cut here. */
  public static final int LONGEST_DETAIL = 200;

  /**
   * A stretch of a message.
   *
   * @param message counted from 0
   * @param from first UTF-16 unit of the content
   * @param to behind the last one; the whole message has 0 and its length
   */
  public record Span(int message, int from, int to) {
    public Span {
      if (message < 0 || from < 0 || to < from) {
        throw new IllegalArgumentException("message %d, %d to %d".formatted(message, from, to));
      }
    }
  }

  public Finding {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(check + " has a score of " + score);
    }
    details = List.copyOf(details);
  }
}
