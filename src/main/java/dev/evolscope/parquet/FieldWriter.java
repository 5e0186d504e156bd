package dev.evolscope.parquet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;

/**
 * Says the fields of one record or struct. Fields may come in any order, each at most once; one
 * that is not said is null, which fails the file's readers where the schema requires it.
 */
public final class FieldWriter {
  private final RecordConsumer record;
  private final GroupType group;

  FieldWriter(RecordConsumer record, GroupType group) {
    this.record = record;
    this.group = group;
  }

  /** A string field. */
  public void text(String name, String value) {
    text(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A string field.
   *
   * @param utf8 must not change before the row group is out
   */
  public void text(String name, byte[] utf8) {
    int index = start(name);
    record.addBinary(Binary.fromConstantByteArray(utf8));
    record.endField(name, index);
  }

  /** A 64-bit whole number. */
  public void whole(String name, long value) {
    int index = start(name);
    record.addLong(value);
    record.endField(name, index);
  }

  /** A number of double precision. */
  public void real(String name, double value) {
    int index = start(name);
    record.addDouble(value);
    record.endField(name, index);
  }

  /** A truth value. */
  public void flag(String name, boolean value) {
    int index = start(name);
    record.addBoolean(value);
    record.endField(name, index);
  }

  /** A struct field. */
  public void struct(String name, Consumer<FieldWriter> fields) {
    int index = start(name);
    struct(group.getType(index).asGroupType(), fields);
    record.endField(name, index);
  }

  /**
   * A list field of the three-level layout; an empty list is a value, other than null.
   *
   * @param each says the field {@code element} of one item; saying nothing makes it null
   */
  public <T> void list(String name, List<T> items, BiConsumer<FieldWriter, T> each) {
    int index = start(name);
    GroupType list = group.getType(index).asGroupType();
    record.startGroup();
    if (!items.isEmpty()) {
      GroupType entry = list.getType(0).asGroupType();
      record.startField(entry.getName(), 0);
      items.forEach(item -> struct(entry, fields -> each.accept(fields, item)));
      record.endField(entry.getName(), 0);
    }
    record.endGroup();
    record.endField(name, index);
  }

  private void struct(GroupType type, Consumer<FieldWriter> fields) {
    record.startGroup();
    fields.accept(new FieldWriter(record, type));
    record.endGroup();
  }

  private int start(String name) {
    int index = group.getFieldIndex(name);
    record.startField(name, index);
    return index;
  }
}
