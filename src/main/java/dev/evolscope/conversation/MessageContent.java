package dev.evolscope.conversation;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a message's content, which may be text or a list of typed parts. */
final class MessageContent {
  private MessageContent() {}

  /**
   * Text as it is; null as empty; parts one a line, those without text by their type, as {@code
   * [image_url]}; anything else as JSON.
   */
  static String text(Value content) {
    return switch (content) {
      case Value.Null n -> "";
      case Value.Text(String text) -> text;
      case Value.Items(List<Value> parts) ->
          parts.stream().map(MessageContent::part).collect(Collectors.joining("\n"));
      case Value other -> part(other);
    };
  }

  private static String part(Value part) {
    return switch (part) {
      case Value.Text(String text) -> text;
      case Value.Fields fields when fields.get("text") instanceof Value.Text(String text) -> text;
      case Value.Fields fields when fields.get("value") instanceof Value.Text(String text) -> text;
      case Value.Fields fields when fields.get("type") instanceof Value.Text(String type) ->
          "[" + type + "]";
      case Value other -> JsonValues.text(other);
    };
  }
}
