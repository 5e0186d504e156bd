package dev.evolscope.ingest;

import dev.evolscope.conversation.SkipReason;
import dev.evolscope.conversation.Value;
import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqMap;
import dev.hardwood.row.StructAccessor;
import dev.hardwood.schema.SchemaNode;
import dev.hardwood.schema.SchemaNode.GroupNode;
import dev.hardwood.schema.SchemaNode.PrimitiveNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one column, or one field inside it, becomes a value; resolved once a file.
 *
 * <p>Groups become structs, lists (the old encodings and bare repeated fields too) become lists,
 * maps with text keys become structs, other maps lists of {@code {key, value}}. {@link ParquetLeaf}
 * tells of all else.
 *
 * @param raw whether the conversion takes the stored value; else the reader decodes it first
 */
record ParquetColumn(String name, boolean raw, Conversion conversion) {

  /** From what the Parquet library gives, never null, to a value. */
  interface Conversion {
    Value of(Object value) throws BadValueException;
  }

  /** The conversion of a field with its repetition: a bare repeated field is a list. */
  static ParquetColumn of(SchemaNode node) {
    ParquetColumn one = single(node);
    return node.repetitionType() == RepetitionType.REPEATED
        ? new ParquetColumn(node.name(), true, list -> items((PqList) list, one))
        : one;
  }

  private static ParquetColumn single(SchemaNode node) {
    return switch (node) {
      case PrimitiveNode leaf -> ParquetLeaf.column(leaf);
      case GroupNode group when group.isVariant() ->
          new ParquetColumn(group.name(), true, ParquetVariant::value);
      case GroupNode group when group.isList() -> list(group);
      case GroupNode group when group.isMap() -> map(group);
      case GroupNode group -> {
        ParquetStruct struct = ParquetStruct.of(group);
        yield new ParquetColumn(group.name(), true, value -> struct.read((StructAccessor) value));
      }
    };
  }

  private static ParquetColumn list(GroupNode group) {
    // The element of an old two-level list is itself repeated, and yet no list
    ParquetColumn element = single(group.getListElement());
    return new ParquetColumn(group.name(), true, list -> items((PqList) list, element));
  }

  private static Value items(PqList list, ParquetColumn element) throws BadValueException {
    int size = list.size();
    List<Value> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      try {
        values.add(element.value(element.raw ? list.getRaw(i) : list.get(i)));
      } catch (BadValueException e) {
        throw e.under("[" + i + "]");
      }
    }
    return new Value.Items(values);
  }

  private static ParquetColumn map(GroupNode group) {
    ParquetColumn key = single(group.getMapKey());
    SchemaNode valueNode = group.getMapValue();
    ParquetColumn value =
        valueNode == null ? new ParquetColumn("value", true, v -> Value.Null.NULL) : of(valueNode);
    boolean byName = group.getMapKey() instanceof PrimitiveNode leaf && ParquetLeaf.isText(leaf);
    return new ParquetColumn(
        group.name(),
        true,
        map -> byName ? struct((PqMap) map, key, value) : pairs((PqMap) map, key, value));
  }

  private static Value struct(PqMap map, ParquetColumn key, ParquetColumn value)
      throws BadValueException {
    LinkedHashMap<String, Value> fields = new LinkedHashMap<>();
    for (PqMap.Entry entry : map.getEntries()) {
      String name = ((Value.Text) key.value(entry.getRawKey())).value();
      if (fields.put(name, value.of(entry)) != null) {
        throw new BadValueException(name, SkipReason.KEY_TWICE.of());
      }
    }
    return new Value.Fields(fields);
  }

  private static Value pairs(PqMap map, ParquetColumn key, ParquetColumn value)
      throws BadValueException {
    List<Value> pairs = new ArrayList<>();
    for (PqMap.Entry entry : map.getEntries()) {
      LinkedHashMap<String, Value> pair = new LinkedHashMap<>();
      pair.put("key", key.value(key.raw ? entry.getRawKey() : entry.getKey()));
      pair.put("value", value.of(entry));
      pairs.add(new Value.Fields(pair));
    }
    return new Value.Items(pairs);
  }

  private Value of(PqMap.Entry entry) throws BadValueException {
    return value(raw ? entry.getRawValue() : entry.getValue());
  }

  /** The field's value in a row or struct. */
  Value read(StructAccessor from, int index) throws BadValueException {
    try {
      return value(raw ? from.getRawValue(index) : from.getValue(index));
    } catch (BadValueException e) {
      throw e.under(name);
    }
  }

  private Value value(@Nullable Object value) throws BadValueException {
    return value == null ? Value.Null.NULL : conversion.of(value);
  }
}
