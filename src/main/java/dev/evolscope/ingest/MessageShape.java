package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.MessageForm;
import dev.evolscope.conversation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sees whether a value holds messages, and what their fields are called. */
final class MessageShape {
  /** Names of roles in common use, and what they stand for. */
  private static final Map<String, String> ROLES = roles();

  private static final MessageForm NAMED = MessageForm.of("role", "content", ROLES);
  private static final MessageForm SHARE_GPT = MessageForm.of("from", "value", ROLES);

  /** The speakers of texts in HH-RLHF. */
  static final MessageForm TRANSCRIPT = MessageForm.of("role", "content", transcriptRoles());

  private MessageShape() {}

  private static Map<String, String> transcriptRoles() {
    Map<String, String> roles = new LinkedHashMap<>();
    roles.put("Human", "user");
    roles.put("Assistant", "assistant");
    roles.put("System", "system");
    return roles;
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = new LinkedHashMap<>();
    List.of("human", "prompter").forEach(name -> roles.put(name, "user"));
    List.of("gpt", "chatgpt", "bing", "bard", "bot", "model")
        .forEach(name -> roles.put(name, "assistant"));
    List.of("observation", "function_response").forEach(name -> roles.put(name, "tool"));
    return roles;
  }

  /** The form of the value's messages; null where it holds none. */
  static @Nullable MessageForm of(Value value) {
    return switch (decoded(value)) {
      case Value.Items(List<Value> items) -> ofList(items);
      case Value.Fields fields -> ofStruct(fields);
      case Value other -> null;
    };
  }

  /** The form of messages that hold their replies; null where the value is no such message. */
  static @Nullable MessageForm ofTree(Value value) {
    if (!(decoded(value) instanceof Value.Fields root)
        || !(root.get("role") instanceof Value.Text)
        || !(root.get("replies") instanceof Value.Items)) {
      return null;
    }
    return ofTreeMessage(root);
  }

  /** The form of a message of a tree. */
  static MessageForm ofTreeMessage(Value.Fields message) {
    String content = has(message, "text") ? "text" : "content";
    String id = has(message, "message_id") ? "message_id" : "id";
    return new MessageForm("role", content, "replies", id, ROLES);
  }

  /** Whether the value is a text that begins with a speaker's name. */
  static boolean isTranscript(Value value) {
    return value instanceof Value.Text(String text)
        && TRANSCRIPT.roles().keySet().stream()
            .anyMatch(name -> text.stripLeading().startsWith(name + ":"));
  }

  private static @Nullable MessageForm ofList(List<Value> items) {
    MessageForm form = null;
    for (Value item : items) {
      MessageForm one = item instanceof Value.Fields fields ? ofStruct(fields) : null;
      if (one == null) {
        return null;
      }
      form = form == null || one.equals(NAMED) ? one : form;
    }
    return form;
  }

  private static @Nullable MessageForm ofStruct(Value.Fields fields) {
    if (has(fields, "role") && has(fields, "content")) {
      return isAlias(fields.get("role")) ? NAMED : MessageForm.DEFAULT;
    }
    if (has(fields, "role") && has(fields, "tool_calls")) {
      return MessageForm.DEFAULT;
    }
    return has(fields, "from") && has(fields, "value") ? SHARE_GPT : null;
  }

  private static boolean isAlias(Value role) {
    return role instanceof Value.Text(String name) && ROLES.containsKey(name)
        || role instanceof Value.Items(List<Value> names)
            && names.stream().anyMatch(MessageShape::isAlias);
  }

  private static boolean has(Value.Fields fields, String name) {
    return fields.values().containsKey(name);
  }

  /** The role of the first message as the file names it; null where the value holds none. */
  static @Nullable String firstRole(Value value, MessageForm form) {
    Value first =
        decoded(value) instanceof Value.Items(List<Value> items) && !items.isEmpty()
            ? items.getFirst()
            : decoded(value);
    return first instanceof Value.Fields fields
            && fields.get(form.role()) instanceof Value.Text(String role)
        ? form.roles().getOrDefault(role, role)
        : null;
  }

  /** What a text holds that is a JSON list or struct; other values as they are. */
  static Value decoded(Value value) {
    if (!(value instanceof Value.Text(String text))
        || text.isBlank()
        || "[{".indexOf(text.strip().charAt(0)) < 0) {
      return value;
    }
    try {
      return JsonValues.parse(text);
    } catch (MalformedJsonException e) {
      return value;
    }
  }
}
