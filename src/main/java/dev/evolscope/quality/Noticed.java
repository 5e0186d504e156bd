package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;

/** A finding of a conversation, with its check as it is set at the moment. */
public record Noticed(CheckState check, Finding finding) {

  /** Whether it counts; else its score is below the threshold, or the check is off. */
  public boolean flagged() {
    return check.flags(finding);
  }
}
