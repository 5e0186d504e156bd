package dev.evolscope.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.JsonType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;

/** A schema as the footer has it: depth first, each group followed by its fields. */
final class SchemaElements {
  private SchemaElements() {}

  static List<SchemaElement> of(MessageType schema) {
    List<SchemaElement> elements = new ArrayList<>();
    elements.add(new SchemaElement(schema.getName()).setNum_children(schema.getFieldCount()));
    addFields(schema, elements);
    return elements;
  }

  private static void addFields(GroupType group, List<SchemaElement> elements) {
    for (org.apache.parquet.schema.Type field : group.getFields()) {
      SchemaElement element = new SchemaElement(field.getName());
      element.setRepetition_type(FieldRepetitionType.valueOf(field.getRepetition().name()));
      annotate(element, field);
      elements.add(element);
      if (field.isPrimitive()) {
        element.setType(type(field.asPrimitiveType()));
      } else {
        element.setNum_children(field.asGroupType().getFieldCount());
        addFields(field.asGroupType(), elements);
      }
    }
  }

  /** The physical type under its name in the format. */
  static Type type(PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> Type.BYTE_ARRAY;
      case FIXED_LEN_BYTE_ARRAY, INT96, INT64, INT32, BOOLEAN, FLOAT, DOUBLE ->
          Type.valueOf(type.getPrimitiveTypeName().name());
    };
  }

  private static void annotate(SchemaElement element, org.apache.parquet.schema.Type field) {
    switch (field.getLogicalTypeAnnotation()) {
      case null -> {}
      case LogicalTypeAnnotation.StringLogicalTypeAnnotation string ->
          element
              .setConverted_type(ConvertedType.UTF8)
              .setLogicalType(LogicalType.STRING(new StringType()));
      case LogicalTypeAnnotation.JsonLogicalTypeAnnotation json ->
          element
              .setConverted_type(ConvertedType.JSON)
              .setLogicalType(LogicalType.JSON(new JsonType()));
      case LogicalTypeAnnotation.ListLogicalTypeAnnotation list ->
          element
              .setConverted_type(ConvertedType.LIST)
              .setLogicalType(LogicalType.LIST(new ListType()));
      case LogicalTypeAnnotation other ->
          throw new IllegalArgumentException(
              "field " + field.getName() + ": type " + other + " cannot be written yet");
    }
  }
}
