package dev.evolscope.export;

import static org.apache.parquet.schema.LogicalTypeAnnotation.jsonType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.PackedRow;
import dev.evolscope.conversation.Value;
import dev.evolscope.parquet.FieldWriter;
import dev.evolscope.parquet.ParquetOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A table with types, the manifest in its footer. */
final class ParquetRows implements RowEncoder {
  private static final String MANIFEST = "evolscope.manifest";
  private static final String ELEMENT = "element";
  private static final int LEVEL = 3;
  private static final int ROWS_A_GROUP = 10_000;

  /** A group waits in memory until it is whole. */
  private static final long GROUP_BYTES = 16 << 20;

  private final List<Column> columns;
  private final ParquetOutput out;
  private long inGroup;

  ParquetRows(Manifest manifest, List<Column> columns, OutputStream out) throws IOException {
    this.columns = columns;
    // Pages are packed by the thread that reads the rows: searches need the others
    this.out = new ParquetOutput(out, schema(columns), ROWS_A_GROUP, LEVEL, Runnable::run);
    this.out.describe(MANIFEST, manifest.json());
  }

  private static MessageType schema(List<Column> columns) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    OwnFacts.NAMES.forEach(name -> schema.addField(type(name, new Shape.Text())));
    columns.forEach(column -> schema.addField(type(column.name(), column.shape())));
    return schema.addField(type(TableColumns.OTHERS, new Shape.Json())).named("schema");
  }

  private static Type type(String name, Shape shape) {
    return switch (shape) {
      case Shape.Nothing n -> type(name, n.settled());
      case Shape.Text t -> Types.optional(BINARY).as(stringType()).named(name);
      case Shape.Json j -> Types.optional(BINARY).as(jsonType()).named(name);
      case Shape.Whole w -> Types.optional(INT64).named(name);
      case Shape.Real r -> Types.optional(DOUBLE).named(name);
      case Shape.Flag f -> Types.optional(BOOLEAN).named(name);
      case Shape.Items(Shape each) -> Types.optionalList().element(type(ELEMENT, each)).named(name);
      case Shape.Struct(SequencedMap<String, Shape> fields) ->
          Types.optionalGroup()
              .addFields(
                  fields.entrySet().stream()
                      .map(field -> type(field.getKey(), field.getValue()))
                      .toArray(Type[]::new))
              .named(name);
    };
  }

  @Override
  public void write(PackedRow packed) throws IOException {
    Conversation conversation = packed.alone();
    out.write(fields -> write(fields, conversation));
    inGroup += packed.size();
    if (inGroup >= GROUP_BYTES) {
      out.endGroup();
      inGroup = 0;
    }
  }

  private void write(FieldWriter fields, Conversation conversation) {
    Value.Fields row = conversation.row();
    OwnFacts.of(conversation).forEach((name, fact) -> write(fields, name, new Shape.Text(), fact));
    for (Column column : columns) {
      Value value = row.get(column.field());
      if (column.shape().holds(value)) {
        write(fields, column.name(), column.shape(), value);
      }
    }
    write(fields, TableColumns.OTHERS, new Shape.Json(), TableColumns.others(row, columns));
  }

  /** Writes a value that the shape holds; a null is one by not being written. */
  private static void write(FieldWriter to, String name, Shape shape, Value value) {
    if (value instanceof Value.Null) {
      return;
    }
    if (shape instanceof Shape.Json) {
      to.text(name, JsonValues.bytes(value));
      return;
    }
    switch (value) {
      case Value.Null n -> {}
      case Value.Text(String text) -> to.text(name, text);
      case Value.Flag(boolean flag) -> to.flag(name, flag);
      case Value.Decimal(BigDecimal number) -> to.real(name, number.doubleValue());
      case Value.Whole(long whole) when shape instanceof Shape.Real ->
          to.real(name, (double) whole);
      case Value.Whole(long whole) -> to.whole(name, whole);
      case Value.Items(List<Value> values) ->
          to.list(name, values, (item, each) -> write(item, ELEMENT, each(shape), each));
      case Value.Fields(SequencedMap<String, Value> values) ->
          to.struct(
              name,
              inner ->
                  values.forEach((field, each) -> write(inner, field, field(shape, field), each)));
    }
  }

  private static Shape each(Shape shape) {
    return shape instanceof Shape.Items(Shape each) ? each : new Shape.Nothing();
  }

  private static Shape field(Shape shape, String name) {
    return shape instanceof Shape.Struct(SequencedMap<String, Shape> fields)
        ? fields.getOrDefault(name, new Shape.Nothing())
        : new Shape.Nothing();
  }

  @Override
  public void end() throws IOException {
    out.close();
  }
}
