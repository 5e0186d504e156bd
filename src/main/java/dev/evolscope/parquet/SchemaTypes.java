package dev.evolscope.parquet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/**
 * A footer's schema as the columns' encoders and decoders want it: the physical types alone, since
 * what the values mean does not matter to who copies them.
 */
final class SchemaTypes {
  private SchemaTypes() {}

  static MessageType of(List<SchemaElement> elements) {
    Iterator<SchemaElement> depthFirst = elements.iterator();
    SchemaElement root = depthFirst.next();
    return new MessageType(root.getName(), fields(root, depthFirst));
  }

  private static List<Type> fields(SchemaElement group, Iterator<SchemaElement> rest) {
    List<Type> fields = new ArrayList<>();
    for (int i = 0; i < group.getNum_children(); i++) {
      fields.add(field(rest.next(), rest));
    }
    return fields;
  }

  private static Type field(SchemaElement element, Iterator<SchemaElement> rest) {
    Repetition repetition = repetition(element.getRepetition_type());
    return element.isSetType()
        ? new PrimitiveType(repetition, type(element), element.getType_length(), element.getName())
        : new GroupType(repetition, element.getName(), fields(element, rest));
  }

  private static Repetition repetition(FieldRepetitionType type) {
    return Repetition.valueOf(type.name());
  }

  private static PrimitiveTypeName type(SchemaElement element) {
    return switch (element.getType()) {
      case BYTE_ARRAY -> PrimitiveTypeName.BINARY;
      case BOOLEAN, INT32, INT64, INT96, FLOAT, DOUBLE, FIXED_LEN_BYTE_ARRAY ->
          PrimitiveTypeName.valueOf(element.getType().name());
    };
  }
}
