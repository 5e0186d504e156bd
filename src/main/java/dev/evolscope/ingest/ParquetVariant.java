package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonLimits;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Value;
import dev.hardwood.row.PqVariant;
import dev.hardwood.row.PqVariantArray;
import dev.hardwood.row.PqVariantObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What becomes of Parquet's variants: the value that they hold, typed as in any other column. */
final class ParquetVariant {
  private ParquetVariant() {}

  static Value value(Object variant) throws BadValueException {
    return of((PqVariant) variant, JsonValues.MAX_DEPTH);
  }

  private static Value of(PqVariant variant, int levels) throws BadValueException {
    if (levels == 0) {
      throw new BadValueException("", JsonLimits.TOO_DEEP);
    }
    return switch (variant.type()) {
      case NULL -> Value.Null.NULL;
      case OBJECT -> fields(variant.asObject(), levels - 1);
      case ARRAY -> items(variant.asArray(), levels - 1);
      default -> ParquetLeaf.value(leaf(variant));
    };
  }

  private static Object leaf(PqVariant variant) {
    return switch (variant.type()) {
      case BOOLEAN_TRUE, BOOLEAN_FALSE -> variant.asBoolean();
      case INT8, INT16, INT32, INT64 -> variant.asLong();
      case FLOAT -> variant.asFloat();
      case DOUBLE -> variant.asDouble();
      case DECIMAL4, DECIMAL8, DECIMAL16 -> variant.asDecimal();
      case STRING -> variant.asString();
      case BINARY -> variant.asBinary();
      case DATE -> variant.asDate();
      case TIME_NTZ -> variant.asTime();
      case TIMESTAMP, TIMESTAMP_NANOS -> variant.asTimestamp();
      case TIMESTAMP_NTZ, TIMESTAMP_NTZ_NANOS -> variant.asLocalTimestamp();
      case UUID -> variant.asUuid();
      case NULL, OBJECT, ARRAY -> throw new IllegalStateException("no leaf: " + variant.type());
    };
  }

  private static Value fields(PqVariantObject object, int levels) throws BadValueException {
    LinkedHashMap<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < object.getFieldCount(); i++) {
      String name = object.getFieldName(i);
      PqVariant field = object.getVariant(name);
      fields.put(name, field == null ? Value.Null.NULL : of(field, levels));
    }
    return new Value.Fields(fields);
  }

  private static Value items(PqVariantArray array, int levels) throws BadValueException {
    List<Value> items = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      items.add(of(array.get(i), levels));
    }
    return new Value.Items(items);
  }
}
