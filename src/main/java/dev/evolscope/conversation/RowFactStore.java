package dev.evolscope.conversation;

import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Filters.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps under which values of the facets row versions count. */
final class RowFactStore {
  private static final Map<Facet, String> COLUMNS =
      Map.of(
          Facet.LANGUAGE, "language",
          Facet.TASK, "task",
          Facet.STAGE, "stage",
          Facet.TASK_EVOL, "task_evol");

  /** What the column of values holds; a longer one is cut. */
  private static final int LONGEST = 1_000;

  private final Database database;

  RowFactStore(Database database) {
    this.database = database;
  }

  /** A row version, read. */
  record Read(long number, Conversation conversation) {}

  private record Facts(
      long number, int language, int task, int stage, int taskEvol, List<Integer> turnEvols) {}

  private record TurnEvol(long number, int value) {}

  /** Notes the facts of row versions, all or none of them; none may have facts already. */
  void add(List<Read> rows) {
    database.transaction(
        () -> {
          Map<String, Integer> values = new HashMap<>();
          List<Facts> facts = rows.stream().map(row -> facts(row, values)).toList();
          insert(facts);
          return facts.size();
        });
  }

  private Facts facts(Read row, Map<String, Integer> values) {
    List<Integer> turnEvols =
        FacetValues.of(row.conversation, Facet.TURN_EVOL).stream()
            .map(value -> number(value, values))
            .distinct()
            .toList();
    return new Facts(
        row.number,
        one(row, Facet.LANGUAGE, values),
        one(row, Facet.TASK, values),
        one(row, Facet.STAGE, values),
        one(row, Facet.TASK_EVOL, values),
        turnEvols);
  }

  private int one(Read row, Facet facet, Map<String, Integer> values) {
    return number(FacetValues.of(row.conversation, facet).getFirst(), values);
  }

  private int number(String value, Map<String, Integer> values) {
    return values.computeIfAbsent(Cut.text(value, LONGEST), this::numberOf);
  }

  private int numberOf(String value) {
    List<Integer> known = numbersOf(value);
    if (known.isEmpty()) {
      database.client().sql("INSERT INTO fact_value (fact) VALUES (?)").param(value).update();
      return numbersOf(value).getFirst();
    }
    return known.getFirst();
  }

  private List<Integer> numbersOf(String value) {
    return database
        .client()
        .sql("SELECT id FROM fact_value WHERE fact = ?")
        .param(value)
        .query(Integer.class)
        .list();
  }

  private void insert(List<Facts> facts) {
    database
        .template()
        .batchUpdate(
            "INSERT INTO row_fact (number, language, task, stage, task_evol) VALUES (?, ?, ?, ?, ?)",
            facts,
            Math.max(1, facts.size()),
            (statement, row) -> {
              statement.setLong(1, row.number);
              statement.setInt(2, row.language);
              statement.setInt(3, row.task);
              statement.setInt(4, row.stage);
              statement.setInt(5, row.taskEvol);
            });
    List<TurnEvol> turnEvols = new ArrayList<>();
    facts.forEach(row -> row.turnEvols.forEach(v -> turnEvols.add(new TurnEvol(row.number, v))));
    database
        .template()
        .batchUpdate(
            "INSERT INTO row_turn_evol (number, turn_evol) VALUES (?, ?)",
            turnEvols,
            Math.max(1, turnEvols.size()),
            (statement, row) -> {
              statement.setLong(1, row.number);
              statement.setInt(2, row.value);
            });
  }

  /** The values of their numbers. */
  Map<Integer, String> values() {
    Map<Integer, String> values = new HashMap<>();
    database
        .client()
        .sql("SELECT id, fact FROM fact_value")
        .query(
            row -> {
              values.put(row.getInt(1), row.getString(2));
            });
    return values;
  }

  /**
   * A condition on {@code row_fact f} that holds where the filters do; empty where they let
   * everything through.
   */
  String condition(Filters filters) {
    if (filters.isEmpty()) {
      return "";
    }
    Map<Integer, String> values = values();
    List<String> conditions = new ArrayList<>();
    for (Facet facet : VersionDifference.FACETS) {
      List<Choice> wanted = filters.of(facet).stream().filter(c -> !c.excluded()).toList();
      List<Choice> unwanted = filters.of(facet).stream().filter(Choice::excluded).toList();
      if (filters.match(facet) == Match.ALL) {
        wanted.forEach(one -> conditions.add(among(facet, numbers(facet, List.of(one), values))));
      } else if (!wanted.isEmpty()) {
        conditions.add(among(facet, numbers(facet, wanted, values)));
      }
      if (!unwanted.isEmpty()) {
        conditions.add("NOT " + among(facet, numbers(facet, unwanted, values)));
      }
    }
    return String.join(" AND ", conditions);
  }

  private static String numbers(Facet facet, List<Choice> choices, Map<Integer, String> values) {
    return values.entrySet().stream()
        .filter(value -> choices.stream().anyMatch(c -> selects(facet, c, value.getValue())))
        .map(value -> value.getKey().toString())
        .collect(Collectors.joining(","));
  }

  private static boolean selects(Facet facet, Choice choice, String value) {
    return choice.value().equals(value)
        || facet == Facet.LANGUAGE
            && !value.equals(Facet.NONE)
            && Languages.matches(Languages.of(value), choice.value());
  }

  /** Numbers only: nothing of the filter's own text gets here. */
  private static String among(Facet facet, String numbers) {
    if (numbers.isEmpty()) {
      return "(1 = 0)";
    }
    return facet == Facet.TURN_EVOL
        ? "(EXISTS (SELECT 1 FROM row_turn_evol e WHERE e.number = f.number AND e.turn_evol IN (%s)))"
            .formatted(numbers)
        : "(f.%s IN (%s))".formatted(COLUMNS.get(facet), numbers);
  }
}
