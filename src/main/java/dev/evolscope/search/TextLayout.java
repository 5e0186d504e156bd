package dev.evolscope.search;

import dev.evolscope.conversation.Message;
import java.util.List;

/**
 * Where each message starts in the offsets of a text field. A field instance moves the offset by
 * its length and one more; a role mark has no length.
 */
final class TextLayout {
  private final int[] starts;

  TextLayout(List<Message> messages) {
    starts = new int[messages.size()];
    int offset = 0;
    for (int i = 0; i < starts.length; i++) {
      offset++; // the mark before
      starts[i] = offset;
      offset += messages.get(i).content().length() + 2; // the text and the mark after
    }
  }

  /** Offset of the first character of a message. */
  int start(int message) {
    return starts[message];
  }

  /** The message that an offset lies in. */
  int message(int offset) {
    int at = java.util.Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }
}
