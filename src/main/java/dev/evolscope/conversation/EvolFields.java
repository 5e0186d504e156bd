package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Evol columns of a row, in every form that M2Lingual's copies give them: text, JSON text, list
 * of texts, list of structs with one field for each Evol type.
 */
final class EvolFields {
  private static final String SEED_PROMPT = "seed_prompt";
  private static final String EVOLVED_USER_PROMPT = "evolved_user_prompt";
  private static final String TASK_EVOL_TYPE = "task_evol_type";
  private static final String TASK_EVOL_PROMPT = "task_evol_prompt";
  private static final String TURN_EVOL_TYPE = "multiturn_evol_type";
  private static final String TURN_EVOL_PROMPT = "multiturn_evol_prompt";
  private static final List<String> MULTI_TURN =
      List.of(TURN_EVOL_TYPE, "evolved_multiturn_prompt", TURN_EVOL_PROMPT);

  /** A column of one of these names makes a file one that knows of Evol. */
  static final Set<String> COLUMNS =
      Set.of(
          SEED_PROMPT,
          EVOLVED_USER_PROMPT,
          TASK_EVOL_TYPE,
          TASK_EVOL_PROMPT,
          TURN_EVOL_TYPE,
          "evolved_multiturn_prompt",
          TURN_EVOL_PROMPT);

  private static final Pattern COMMA = Pattern.compile(",");
  // Python prints a list of texts as ['A', 'B'], which is no JSON
  private static final Pattern PYTHON_LIST = Pattern.compile("\\[\\s*'.*'\\s*\\]");

  private EvolFields() {}

  static Evol evol(MappedRow row) {
    Value prompts = decoded(row.get(TURN_EVOL_PROMPT));
    List<String> types = turnEvols(row, prompts);
    return new Evol(
        text(row.get(SEED_PROMPT)),
        text(row.get(EVOLVED_USER_PROMPT)),
        text(row.get(TASK_EVOL_TYPE)),
        text(row.get(TASK_EVOL_PROMPT)),
        types,
        TurnPrompts.of(prompts, types));
  }

  static Stage stage(MappedRow row, boolean hasEvolColumn) {
    if (MULTI_TURN.stream().anyMatch(name -> !decoded(row.get(name)).isBlank())) {
      return Stage.MULTI_TURN;
    }
    if (isEvolved(row)) {
      return Stage.EVOLVED;
    }
    return hasEvolColumn || row.hasEvolColumn() ? Stage.SEED : Stage.PLAIN;
  }

  private static boolean isEvolved(MappedRow row) {
    Value evolved = row.get(EVOLVED_USER_PROMPT);
    return !row.get(TASK_EVOL_TYPE).isBlank()
        || !row.get(TASK_EVOL_PROMPT).isBlank()
        || (!evolved.isBlank() && !evolved.equals(row.get(SEED_PROMPT)));
  }

  /** The value as text; null where it is blank. */
  static @Nullable String text(Value value) {
    if (value.isBlank()) {
      return null;
    }
    return value instanceof Value.Text(String text) ? text : JsonValues.text(value);
  }

  private static List<String> turnEvols(MappedRow row, Value prompts) {
    List<String> types = new ArrayList<>();
    addTypes(row.get(TURN_EVOL_TYPE), types);
    if (types.isEmpty()) {
      // The prompts name their types where each stands in the field of its type
      addFieldNames(prompts, types);
    }
    return List.copyOf(types);
  }

  private static void addTypes(Value value, List<String> types) {
    switch (decoded(value)) {
      case Value.Text(String text) -> split(text).forEach(types::add);
      case Value.Items(List<Value> values) -> values.forEach(item -> addTypes(item, types));
      case Value.Fields fields -> addFieldNames(fields, types);
      case Value other -> {
        if (!other.isBlank()) {
          types.add(JsonValues.text(other));
        }
      }
    }
  }

  private static void addFieldNames(Value value, List<String> types) {
    switch (value) {
      case Value.Items(List<Value> values) -> values.forEach(item -> addFieldNames(item, types));
      case Value.Fields fields -> {
        for (Map.Entry<String, Value> field : fields.values().entrySet()) {
          if (!field.getValue().isBlank()) {
            types.add(field.getKey());
          }
        }
      }
      case Value other -> {}
    }
  }

  private static Stream<String> split(String text) {
    String plain = text.strip();
    if (PYTHON_LIST.matcher(plain).matches()) {
      plain = plain.substring(1, plain.length() - 1).replace("'", "");
    }
    return COMMA
        .splitAsStream(plain)
        .map(String::strip)
        .filter(type -> !new Value.Text(type).isBlank());
  }

  static Value decoded(Value value) {
    return value instanceof Value.Text(String text) ? JsonText.decoded(text) : value;
  }
}
