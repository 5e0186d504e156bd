package dev.evolscope.conversation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A value of a row as it was read, whatever the file's format; the row itself is a {@link Fields}.
 */
public sealed interface Value {

  /** A string. */
  record Text(String value) implements Value {}

  /** A whole number that fits 64 bits. */
  record Whole(long value) implements Value {}

  /** Any other number, exactly as written. */
  record Decimal(BigDecimal value) implements Value {}

  /** A truth value. */
  record Flag(boolean value) implements Value {}

  /** JSON's {@code null}, or a Parquet null. */
  enum Null implements Value {
    NULL
  }

  /** A list. */
  record Items(List<Value> values) implements Value {}

  /** A struct, its fields in the file's order. */
  record Fields(SequencedMap<String, Value> values) implements Value {

    /** The field's value; {@link Null} where the struct has no such field. */
    public Value get(String name) {
      return values.getOrDefault(name, Null.NULL);
    }

    @Override
    public Fields withTexts(UnaryOperator<String> texts) {
      SequencedMap<String, Value> other = new LinkedHashMap<>();
      values.forEach((name, value) -> other.put(name, value.withTexts(texts)));
      return new Fields(other);
    }
  }

  /**
   * The number as a value: {@link Whole} where it is written without point or exponent and fits 64
   * bits, else {@link Decimal}. Writing and reading it again gives the same value.
   */
  static Value ofNumber(BigDecimal number) {
    return number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE
        ? new Whole(number.longValue())
        : new Decimal(number);
  }

  /** Texts that Python writes for nothing, and that therefore mean nothing. */
  Set<String> BLANK_TEXTS = Set.of("[]", "null", "None");

  /** What the value is, as errors call it: {@code text}, {@code a number}, {@code a list}. */
  default String kind() {
    return switch (this) {
      case Null n -> "null";
      case Text t -> "text";
      case Whole n -> "a number";
      case Decimal n -> "a number";
      case Flag f -> "a truth value";
      case Items i -> "a list";
      case Fields f -> "a struct";
    };
  }

  /** The same value with other texts; names of fields stay. */
  default Value withTexts(UnaryOperator<String> texts) {
    return switch (this) {
      case Text(String text) -> new Text(texts.apply(text));
      case Items(List<Value> values) ->
          new Items(values.stream().map(value -> value.withTexts(texts)).toList());
      case Fields fields -> fields.withTexts(texts);
      case Value other -> other;
    };
  }

  /**
   * Whether the value says nothing: null, an empty or white-space text, {@code "[]"}, {@code
   * "null"}, {@code "None"}, or a list or struct of blanks, the empty one included.
   */
  default boolean isBlank() {
    return switch (this) {
      case Null n -> true;
      case Text(String text) -> text.isBlank() || BLANK_TEXTS.contains(text.strip());
      case Items(List<Value> values) -> values.stream().allMatch(Value::isBlank);
      case Fields(SequencedMap<String, Value> values) ->
          values.values().stream().allMatch(Value::isBlank);
      case Whole n -> false;
      case Decimal n -> false;
      case Flag f -> false;
    };
  }
}
