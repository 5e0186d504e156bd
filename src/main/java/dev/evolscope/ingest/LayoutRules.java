package dev.evolscope.ingest;

import dev.evolscope.conversation.Layout;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.MessageForm;
import dev.evolscope.conversation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layout of one row, by the names and shapes of its columns.
 *
 * @param columns all columns of the file, since a row may lack some
 */
record LayoutRules(Value.Fields row, Set<String> columns) {
  private static final List<String> LISTS =
      List.of("conversation", "messages", "conversations", "dialogue", "dialog");
  private static final List<String> PROMPTS =
      List.of("prompt", "question", "query", "instruction", "input", "inputs", "user", "human");
  private static final List<String> REPLIES =
      List.of("response", "answer", "completion", "output", "targets", "reply", "assistant");

  /** A layout, and what its messages are like. */
  record Found(Layout layout, MessageForm form) {}

  /** The first rule that fits; null where none does. */
  @Nullable Found find() {
    return Stream.<Supplier<@Nullable Found>>of(
            this::chosen,
            this::list,
            this::tree,
            this::thread,
            this::promptList,
            this::turns,
            this::instruction,
            this::pair,
            this::onlyList)
        .map(Supplier::get)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A preferred answer beside one that was not: with its prompt it is the conversation. */
  private @Nullable Found chosen() {
    if (!columns.contains("rejected") || row.get("chosen").isBlank()) {
      return null;
    }
    if (MessageShape.isTranscript(row.get("chosen"))) {
      return new Found(new Layout.Transcript("chosen"), MessageShape.TRANSCRIPT);
    }
    MessageForm form = MessageShape.of(row.get("chosen"));
    String first = form == null ? null : MessageShape.firstRole(row.get("chosen"), form);
    if (form != null && !Message.ASSISTANT.equals(first)) {
      return new Found(new Layout.Messages(List.of("chosen")), form);
    }
    for (String before : Stream.concat(LISTS.stream(), Stream.of("prompt")).toList()) {
      MessageForm asked = MessageShape.of(row.get(before));
      if (asked != null) {
        return new Found(columns(before, "chosen"), asked);
      }
    }
    List<String> prompts = PROMPTS.stream().filter(this::isText).toList();
    return prompts.isEmpty()
        ? null
        : new Found(spoken(prompts, "chosen"), form == null ? MessageForm.DEFAULT : form);
  }

  private @Nullable Found list() {
    for (String column : LISTS) {
      MessageForm form = MessageShape.of(row.get(column));
      if (form != null) {
        return new Found(messages(column), form);
      }
    }
    return null;
  }

  /** M2Lingual's two names are one layout: its copies mix them. */
  private static Layout messages(String column) {
    Layout known = Mapping.DEFAULT.layout();
    return known.columns().contains(column) ? known : new Layout.Messages(List.of(column));
  }

  private @Nullable Found tree() {
    MessageForm form = MessageShape.ofTree(row.get("prompt"));
    return form == null ? null : new Found(new Layout.Tree("prompt"), form);
  }

  /** A message a row, as in OASST's files of messages. */
  private @Nullable Found thread() {
    if (!columns.containsAll(List.of("message_tree_id", "parent_id", "message_id"))
        || !isText("role")) {
      return null;
    }
    return new Found(
        new Layout.Threads("message_tree_id", "parent_id"), MessageShape.ofTreeMessage(row));
  }

  private @Nullable Found promptList() {
    MessageForm form = MessageShape.of(row.get("prompt"));
    if (form == null) {
      return null;
    }
    for (String reply : List.of("completion", "response")) {
      if (columns.contains(reply)) {
        return new Found(columns("prompt", reply), form);
      }
    }
    return new Found(new Layout.Messages(List.of("prompt")), form);
  }

  private @Nullable Found turns() {
    boolean texts =
        MessageShape.decoded(row.get("turns")) instanceof Value.Items(List<Value> turns)
            && !turns.isEmpty()
            && turns.stream().allMatch(Value.Text.class::isInstance);
    return texts
        ? new Found(new Layout.Turns("turns", List.of(Message.USER)), MessageForm.DEFAULT)
        : null;
  }

  private @Nullable Found instruction() {
    String output = columns.contains("output") ? "output" : "response";
    if (!isText("instruction") || !columns.contains(output)) {
      return null;
    }
    String input = columns.contains("context") && !columns.contains("input") ? "context" : "input";
    Layout.Columns plain = spoken(List.of("instruction", input), output);
    return new Found(new Layout.Columns(plain.roles(), "history"), MessageForm.DEFAULT);
  }

  private @Nullable Found pair() {
    List<String> prompts = PROMPTS.stream().filter(columns::contains).toList();
    List<String> replies = REPLIES.stream().filter(columns::contains).toList();
    return prompts.size() == 1
            && replies.size() == 1
            && isText(prompts.getFirst())
            && (row.get(replies.getFirst()).isBlank() || isPlain(row.get(replies.getFirst())))
        ? new Found(spoken(prompts, replies.getFirst()), MessageForm.DEFAULT)
        : null;
  }

  private @Nullable Found onlyList() {
    Map<String, MessageForm> found = new LinkedHashMap<>();
    row.values()
        .forEach(
            (name, value) -> {
              MessageForm form = value instanceof Value.Fields ? null : MessageShape.of(value);
              if (form != null) {
                found.put(name, form);
              }
            });
    if (found.size() != 1) {
      return null;
    }
    Map.Entry<String, MessageForm> only = found.entrySet().iterator().next();
    return new Found(new Layout.Messages(List.of(only.getKey())), only.getValue());
  }

  private Layout.Columns spoken(List<String> prompts, String reply) {
    Map<String, String> roles = new LinkedHashMap<>();
    roles.put(columns.contains("system_prompt") ? "system_prompt" : "system", "system");
    prompts.forEach(prompt -> roles.put(prompt, Message.USER));
    roles.put(reply, Message.ASSISTANT);
    return new Layout.Columns(roles, null);
  }

  private static Layout.Columns columns(String prompt, String reply) {
    Map<String, String> roles = new LinkedHashMap<>();
    roles.put(prompt, Message.USER);
    roles.put(reply, Message.ASSISTANT);
    return new Layout.Columns(roles, null);
  }

  private boolean isText(String column) {
    return row.get(column) instanceof Value.Text text && !text.isBlank();
  }

  private static boolean isPlain(Value value) {
    return !(value instanceof Value.Items) && !(value instanceof Value.Fields);
  }
}
