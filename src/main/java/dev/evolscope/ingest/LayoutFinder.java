package dev.evolscope.ingest;

import dev.evolscope.conversation.Layout;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the mapping that most of a file's first rows fit. */
final class LayoutFinder {
  private LayoutFinder() {}

  /** The mapping; the one of the earliest row where several fit equally many; null where none. */
  static @Nullable Mapping find(FileHead head) {
    Map<LayoutRules.Found, List<Value.Fields>> votes = new LinkedHashMap<>();
    for (Value.Fields row : head.readable()) {
      LayoutRules.Found found = new LayoutRules(row, head.columns()).find();
      if (found != null) {
        votes.computeIfAbsent(found, f -> new ArrayList<>()).add(row);
      }
    }
    Map.Entry<LayoutRules.Found, List<Value.Fields>> most = null;
    for (Map.Entry<LayoutRules.Found, List<Value.Fields>> vote : votes.entrySet()) {
      most = most == null || vote.getValue().size() > most.getValue().size() ? vote : most;
    }
    if (most == null) {
      return ofNamesAlone(head.columns());
    }
    return mapping(most.getKey(), head.columns());
  }

  /** A file of the usual names whose rows are all wrong: each of them is reported by its reason. */
  private static @Nullable Mapping ofNamesAlone(Set<String> columns) {
    return Mapping.DEFAULT.layout().columns().stream().anyMatch(columns::contains)
        ? Mapping.DEFAULT
        : null;
  }

  private static Mapping mapping(LayoutRules.Found found, Set<String> columns) {
    Mapping plain = Mapping.of(found.layout(), found.form());
    if (found.layout().equals(Mapping.DEFAULT.layout())) {
      return plain; // ids of such rows are made from the column id and no other
    }
    Map<String, String> fields = new LinkedHashMap<>();
    switch (found.layout()) {
      case Layout.Tree(String column) -> {
        place("id", List.of("message_tree_id"), columns, fields);
        if (!columns.contains("language") && !columns.contains("lang")) {
          fields.put("language", column + ".lang");
        }
      }
      case Layout.Threads thread -> fields.put("id", "message_id");
      case Layout.Turns turns -> {
        place("id", List.of("question_id"), columns, fields);
        place("task", List.of("category"), columns, fields);
      }
      default -> {}
    }
    place("language", List.of("lang"), columns, fields);
    return new Mapping(found.layout(), found.form(), fields, Map.of());
  }

  private static void place(
      String field, List<String> others, Set<String> columns, Map<String, String> fields) {
    if (!columns.contains(field)) {
      others.stream()
          .filter(columns::contains)
          .findFirst()
          .ifPresent(other -> fields.put(field, other));
    }
  }
}
