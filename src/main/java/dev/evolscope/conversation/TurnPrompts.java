package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The instructions given for follow-ups, put to the types that they were given for. */
final class TurnPrompts {
  /**
   * An instruction.
   *
   * @param type the field that it stands in; null where it stands alone
   */
  private record Prompt(@Nullable String type, String text) {}

  private TurnPrompts() {}

  /**
   * As many as the types, empty where there is none for a type; one that stands alone goes to the
   * first type that is left. All that there are where there are no types.
   */
  static List<String> of(Value value, List<String> types) {
    List<Prompt> prompts = new ArrayList<>();
    add(null, value, prompts);
    if (types.isEmpty() || prompts.size() == types.size()) {
      return prompts.stream().map(Prompt::text).toList();
    }
    return types.stream().map(type -> take(type, prompts)).toList();
  }

  private static String take(String type, List<Prompt> prompts) {
    for (Prompt prompt : prompts) {
      if (prompt.type() == null || type.equals(prompt.type())) {
        prompts.remove(prompt);
        return prompt.text();
      }
    }
    return "";
  }

  private static void add(@Nullable String type, Value value, List<Prompt> prompts) {
    switch (value) {
      case Value.Items(List<Value> items) -> items.forEach(item -> add(type, item, prompts));
      case Value.Fields fields -> {
        for (Map.Entry<String, Value> field : fields.values().entrySet()) {
          add(field.getKey(), field.getValue(), prompts);
        }
      }
      case Value other when other.isBlank() -> {}
      case Value.Text(String text) -> prompts.add(new Prompt(type, text));
      case Value other -> prompts.add(new Prompt(type, JsonValues.text(other)));
    }
  }
}
