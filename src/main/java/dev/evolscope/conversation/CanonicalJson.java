package dev.evolscope.conversation;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;

/**
 * RFC 8785 text of a value: no white space, fields sorted by UTF-16 units, numbers as ECMAScript
 * prints the nearest double, strings escaped as little as JSON allows. Whole numbers beyond 2^53
 * therefore lose digits, as the RFC has it.
 */
final class CanonicalJson {
  private static final String HEX = "0123456789abcdef";

  /** Beyond it a double, and so RFC 8785, skips whole numbers. */
  private static final long EXACT = 1L << 53;

  private CanonicalJson() {}

  static String of(Value value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  static void write(Value value, StringBuilder out) {
    switch (value) {
      case Value.Null n -> out.append("null");
      case Value.Flag(boolean flag) -> out.append(flag);
      case Value.Whole(long whole) -> writeWhole(whole, out);
      case Value.Decimal(BigDecimal decimal) -> out.append(number(decimal.doubleValue()));
      case Value.Text(String text) -> writeText(text, out);
      case Value.Items(List<Value> values) -> writeItems(values, out);
      case Value.Fields fields -> writeFields(fields, out);
    }
  }

  private static void writeWhole(long whole, StringBuilder out) {
    if (whole >= -EXACT && whole <= EXACT) {
      out.append(whole);
    } else {
      out.append(number((double) whole));
    }
  }

  private static String number(double number) {
    try {
      return NumberToJSON.serializeNumber(number);
    } catch (java.io.IOException e) {
      return "null"; // NaN or infinite: a decimal beyond a double's range; JSON has no word for it
    }
  }

  private static void writeItems(List<Value> values, StringBuilder out) {
    out.append('[');
    Iterator<Value> rest = values.iterator();
    while (rest.hasNext()) {
      write(rest.next(), out);
      if (rest.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private static void writeFields(Value.Fields fields, StringBuilder out) {
    out.append('{');
    Iterator<Map.Entry<String, Value>> rest = new TreeMap<>(fields.values()).entrySet().iterator();
    while (rest.hasNext()) {
      Map.Entry<String, Value> field = rest.next();
      writeText(field.getKey(), out);
      out.append(':');
      write(field.getValue(), out);
      if (rest.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, done, i);
        writeEscape(c, out);
        done = i + 1;
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  private static void writeEscape(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    }
  }
}
