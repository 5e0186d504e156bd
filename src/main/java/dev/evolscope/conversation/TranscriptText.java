package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The messages of a text that names its speakers, as in {@code \n\nHuman: Why?\n\nAssistant: So}.
 */
final class TranscriptText {
  private TranscriptText() {}

  /**
   * The messages, never none, without white space around them.
   *
   * @throws UnreadableRowException if the text does not begin with a speaker
   */
  static List<Message> of(Value.Fields row, String column, MessageForm form)
      throws UnreadableRowException {
    Value value = Mapping.find(row, column);
    if (value.isBlank()) {
      throw new UnreadableRowException(
          column, (value instanceof Value.Null ? SkipReason.MISSING : SkipReason.EMPTY).of());
    }
    if (!(value instanceof Value.Text(String text))) {
      throw new UnreadableRowException(column, SkipReason.NO_TEXT_COLUMN.of(value.kind()));
    }
    List<Message> messages = messages(text, form);
    if (messages.isEmpty()) {
      throw new UnreadableRowException(
          column,
          SkipReason.NO_SPEAKER.of(
              form.roles().keySet().stream()
                  .map(name -> name + ":")
                  .collect(Collectors.joining(", "))));
    }
    return messages;
  }

  private static List<Message> messages(String text, MessageForm form) {
    Matcher speaker = speakers(form).matcher(text);
    List<Message> messages = new ArrayList<>();
    boolean found = speaker.find() && text.substring(0, speaker.start()).isBlank();
    while (found) {
      String role = form.role(speaker.group(1));
      int start = speaker.end();
      found = speaker.find();
      messages.add(
          new Message(
              role, text.substring(start, found ? speaker.start() : text.length()).strip()));
    }
    return List.copyOf(messages);
  }

  private static Pattern speakers(MessageForm form) {
    String names =
        form.roles().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?:\\A\\s*|\\n\\n)(" + names + "):");
  }
}
