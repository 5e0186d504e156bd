package dev.evolscope.ui;

import dev.evolscope.conversation.Value;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A value of a row in lines for reading: structs and lists indented, texts as they are. */
final class ValueText {
  private static final String STEP = "  ";

  private ValueText() {}

  static String of(Value value) {
    StringBuilder out = new StringBuilder();
    write(value, "", out);
    return out.toString();
  }

  private static void write(Value value, String indent, StringBuilder out) {
    switch (value) {
      case Value.Null n -> out.append("null");
      case Value.Flag(boolean flag) -> out.append(flag);
      case Value.Whole(long whole) -> out.append(whole);
      case Value.Decimal(var decimal) -> out.append(decimal.toPlainString());
      case Value.Text(String text) -> out.append(text.isEmpty() ? "\"\"" : text);
      case Value.Items(List<Value> values) -> writeItems(values, indent, out);
      case Value.Fields(SequencedMap<String, Value> values) -> writeFields(values, indent, out);
    }
  }

  private static void writeItems(List<Value> values, String indent, StringBuilder out) {
    if (values.isEmpty()) {
      out.append("[]");
    }
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 && indent.isEmpty() ? "" : "\n").append(indent).append("- ");
      write(values.get(i), indent + STEP, out);
    }
  }

  private static void writeFields(
      SequencedMap<String, Value> values, String indent, StringBuilder out) {
    boolean first = true;
    for (Map.Entry<String, Value> field : values.entrySet()) {
      out.append(first ? "" : "\n" + indent).append(field.getKey()).append(": ");
      write(field.getValue(), indent + STEP, out);
      first = false;
    }
    if (first) {
      out.append("{}");
    }
  }
}
