package dev.evolscope.export;

import dev.evolscope.conversation.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the values of a column have in common, as far as a column with one type can hold them. */
sealed interface Shape {

  /** Nothing but nulls so far. */
  record Nothing() implements Shape {}

  /** Texts. */
  record Text() implements Shape {}

  /** Whole numbers of 64 bits. */
  record Whole() implements Shape {}

  /** Numbers that a double holds as they were written. */
  record Real() implements Shape {}

  /** Truth values. */
  record Flag() implements Shape {}

  /** Lists. */
  record Items(Shape each) implements Shape {}

  /** Structs. */
  record Struct(SequencedMap<String, Shape> fields) implements Shape {}

  /** Values of any kind, written as JSON. */
  record Json() implements Shape {}

  /** Deeper values are written as JSON. */
  int DEEPEST = 5;

  /** Structs of more fields are rather maps, whose keys no type can list. */
  int MOST_FIELDS = 100;

  /** Beyond that doubles leave whole numbers out. */
  long LARGEST_EXACT = 1L << 53;

  static Shape of(Value value) {
    return of(value, DEEPEST);
  }

  private static Shape of(Value value, int depth) {
    return switch (value) {
      case Value.Null n -> new Nothing();
      case Value.Text t -> new Text();
      case Value.Whole n -> new Whole();
      case Value.Decimal n -> isReal(n.value()) ? new Real() : new Json();
      case Value.Flag f -> new Flag();
      case Value value1 when depth == 0 -> new Json();
      case Value.Items(List<Value> values) -> {
        Shape each = new Nothing();
        for (Value item : values) {
          each = each.or(of(item, depth - 1));
        }
        yield new Items(each);
      }
      case Value.Fields(SequencedMap<String, Value> values) -> {
        SequencedMap<String, Shape> fields = new LinkedHashMap<>();
        if (values.size() <= MOST_FIELDS) {
          values.forEach((name, field) -> fields.put(name, of(field, depth - 1)));
        }
        yield fields.size() < values.size() ? new Json() : new Struct(fields);
      }
    };
  }

  /** The shape of values that have either. */
  default Shape or(Shape other) {
    if (equals(other) || other instanceof Nothing) {
      return this;
    }
    return switch (this) {
      case Nothing n -> other;
      case Whole n when other instanceof Real -> other;
      case Real n when other instanceof Whole -> this;
      case Items(Shape each) when other instanceof Items(Shape others) ->
          new Items(each.or(others));
      case Struct(SequencedMap<String, Shape> mine)
          when other instanceof Struct(SequencedMap<String, Shape> theirs) -> {
        SequencedMap<String, Shape> fields = new LinkedHashMap<>(mine);
        theirs.forEach((name, field) -> fields.merge(name, field, Shape::or));
        yield fields.size() > MOST_FIELDS ? new Json() : new Struct(fields);
      }
      default -> new Json();
    };
  }

  /** The shape for good: what nothing is known of becomes text, a struct without fields JSON. */
  default Shape settled() {
    return switch (this) {
      case Nothing n -> new Text();
      case Items(Shape each) -> new Items(each.settled());
      case Struct(SequencedMap<String, Shape> fields) -> {
        SequencedMap<String, Shape> settled = new LinkedHashMap<>();
        fields.forEach((name, field) -> settled.put(name, field.settled()));
        yield settled.isEmpty() ? new Json() : new Struct(settled);
      }
      case Shape other -> other;
    };
  }

  /** Whether a column of this shape holds the value without loss; it holds every null. */
  default boolean holds(Value value) {
    if (value instanceof Value.Null) {
      return true;
    }
    return switch (this) {
      case Nothing n -> false;
      case Json j -> true;
      case Text t -> value instanceof Value.Text;
      case Whole w -> value instanceof Value.Whole;
      case Flag f -> value instanceof Value.Flag;
      case Real r ->
          value instanceof Value.Decimal(BigDecimal number) && isReal(number)
              || value instanceof Value.Whole(long whole) && Math.abs(whole) <= LARGEST_EXACT;
      case Items(Shape each) ->
          value instanceof Value.Items(List<Value> values) && values.stream().allMatch(each::holds);
      case Struct(SequencedMap<String, Shape> fields) ->
          value instanceof Value.Fields(SequencedMap<String, Value> values)
              && values.entrySet().stream().allMatch(field -> holds(fields, field));
    };
  }

  private static boolean holds(Map<String, Shape> fields, Map.Entry<String, Value> field) {
    Shape shape = fields.get(field.getKey());
    return shape != null && shape.holds(field.getValue());
  }

  private static boolean isReal(BigDecimal number) {
    double real = number.doubleValue();
    return Double.isFinite(real) && new BigDecimal(Double.toString(real)).compareTo(number) == 0;
  }
}
