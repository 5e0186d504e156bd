package dev.evolscope.quality.text;

import org.jspecify.annotations.Nullable;

/** A message under check. Not for several threads. */
public final class Passage {
  private final String text;
  private final Topics topics;
  private @Nullable String prose;

  /** A message's text within a conversation about something. */
  public Passage(String text, Topics topics) {
    this.text = text;
    this.topics = topics;
  }

  /** The message as it is. */
  String text() {
    return text;
  }

  /** What the conversation is about. */
  Topics topics() {
    return topics;
  }

  /** The message with spaces in the place of its code, each character at its own place. */
  String prose() {
    if (prose == null) {
      prose = Code.blanked(text);
    }
    return prose;
  }
}
