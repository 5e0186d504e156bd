package dev.evolscope.ingest;

import dev.evolscope.conversation.Value;
import dev.hardwood.row.StructAccessor;
import dev.hardwood.schema.SchemaNode;
import dev.hardwood.schema.SchemaNode.GroupNode;
import java.util.LinkedHashMap;
import java.util.List;

/** How a row, or a struct inside it, becomes a value. */
record ParquetStruct(List<ParquetColumn> columns) {

  static ParquetStruct of(GroupNode group) {
    List<SchemaNode> fields = group.children();
    if (fields.stream().map(SchemaNode::name).distinct().count() < fields.size()) {
      throw new IllegalArgumentException(
          "two fields of %s have one name: %s"
              .formatted(group.name(), fields.stream().map(SchemaNode::name).toList()));
    }
    return new ParquetStruct(fields.stream().map(ParquetColumn::of).toList());
  }

  List<String> names() {
    return columns.stream().map(ParquetColumn::name).toList();
  }

  Value.Fields read(StructAccessor from) throws BadValueException {
    LinkedHashMap<String, Value> values = LinkedHashMap.newLinkedHashMap(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      ParquetColumn column = columns.get(i);
      values.put(column.name(), column.read(from, i));
    }
    return new Value.Fields(values);
  }
}
