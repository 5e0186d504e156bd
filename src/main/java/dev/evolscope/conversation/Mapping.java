package dev.evolscope.conversation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which columns of a file mean what. A column is named as in the file; {@code a.b} is field b of
 * the struct in column a, unless a column is called that.
 *
 * @param fields what we call a field, one of {@link #FIELDS}, and the column that holds it; a field
 *     that is not named here stands in the column of its own name
 * @param constants values that fields have in every row
 */
public record Mapping(
    Layout layout, MessageForm form, Map<String, String> fields, Map<String, String> constants) {
  static final String ID = "id";
  static final String LANGUAGE = "language";
  static final String TASK = "task";

  /** Every field that a mapping can place. */
  public static final List<String> FIELDS =
      Stream.concat(Stream.of(ID, LANGUAGE, TASK), EvolFields.COLUMNS.stream().sorted()).toList();

  /** M2Lingual's columns. */
  public static final Mapping DEFAULT =
      of(new Layout.Messages(List.of("conversation", "messages")), MessageForm.DEFAULT);

  public Mapping {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  /** A mapping whose fields stand in the columns of their names. */
  public static Mapping of(Layout layout, MessageForm form) {
    return new Mapping(layout, form, Map.of(), Map.of());
  }

  /** The value that a row has for one of the {@link #FIELDS}. */
  Value value(Value.Fields row, String field) {
    String constant = constants.get(field);
    return constant == null
        ? find(row, fields.getOrDefault(field, field))
        : new Value.Text(constant);
  }

  /** The row's own id as text; null where it has none that is text or number. */
  @org.jspecify.annotations.Nullable
  String sourceId(Value.Fields row) {
    return idText(value(row, ID));
  }

  static @org.jspecify.annotations.Nullable String idText(Value id) {
    return switch (id) {
      case Value.Text text when !text.isBlank() -> text.value();
      case Value.Whole(long number) -> Long.toString(number);
      case Value.Decimal(var number) -> number.toString();
      default -> null;
    };
  }

  static Value find(Value.Fields row, String column) {
    int dot = column.indexOf('.');
    if (row.values().containsKey(column) || dot < 0) {
      return row.get(column);
    }
    return row.get(column.substring(0, dot)) instanceof Value.Fields inner
        ? find(inner, column.substring(dot + 1))
        : Value.Null.NULL;
  }

  /**
   * Whether one of the columns makes their file one that knows of Evol, so that its rows without
   * Evol are seeds.
   */
  public boolean hasEvolColumn(Collection<String> columns) {
    return EvolFields.COLUMNS.stream()
        .anyMatch(
            name ->
                constants.containsKey(name) || columns.contains(fields.getOrDefault(name, name)));
  }
}
