package dev.evolscope.conversation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON text of values, both ways and without loss: numbers exactly as written, fields in their
 * order. What is written reads as an equal value.
 *
 * <p>Reading is strict where JSON leaves room: a field that stands twice in one object and a lone
 * surrogate are errors, since a row that holds them has no RFC 8785 form and so no id.
 */
public final class JsonValues {

  /** How many lists and structs may stand inside each other. */
  public static final int MAX_DEPTH = 200;

  /**
   * How many values one text of a file may hold: each takes some hundred bytes of memory, however
   * short it is in the file.
   */
  public static final int MAX_VALUES = 1_000_000;

  /** Digits of a number; reading longer ones takes time that grows with their square. */
  public static final int MAX_DIGITS = 1_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Texts are limited by whoever reads the file: a line, a stored row
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_DIGITS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonValues() {}

  /** The value that the text denotes. */
  public static Value parse(String text) throws MalformedJsonException {
    return JsonValueReader.read(
        () -> JSON.createParser(ObjectReadContext.empty(), text), MAX_VALUES);
  }

  /** The value that the characters denote. */
  public static Value parse(char[] text, int from, int length) throws MalformedJsonException {
    return JsonValueReader.read(
        () -> JSON.createParser(ObjectReadContext.empty(), text, from, length), MAX_VALUES);
  }

  /**
   * The value that the UTF-8 text denotes; the bytes must be valid UTF-8. Of any number of values:
   * what is stored was let in once.
   */
  public static Value parse(byte[] utf8) throws MalformedJsonException {
    return JsonValueReader.read(
        () -> JSON.createParser(ObjectReadContext.empty(), utf8), Integer.MAX_VALUE);
  }

  /**
   * The value as JSON, no white space.
   *
   * @throws IllegalArgumentException if a text holds a lone surrogate
   */
  public static String text(Value value) {
    StringWriter out = new StringWriter();
    write(value, JSON.createGenerator(ObjectWriteContext.empty(), out));
    return out.toString();
  }

  /**
   * The value as UTF-8 JSON, no white space.
   *
   * @throws IllegalArgumentException if a text holds a lone surrogate
   */
  public static byte[] bytes(Value value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    write(value, out);
    return out.toByteArray();
  }

  /**
   * Writes the value as UTF-8 JSON, no white space, and leaves the stream open.
   *
   * @throws IllegalArgumentException if a text holds a lone surrogate
   */
  public static void write(Value value, OutputStream out) {
    write(value, JSON.createGenerator(ObjectWriteContext.empty(), out));
  }

  private static void write(Value value, JsonGenerator out) {
    try (out) {
      writeValue(value, out);
    } catch (tools.jackson.core.exc.StreamWriteException e) {
      throw new IllegalArgumentException("not writable as JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void writeValue(Value value, JsonGenerator out) throws JacksonException {
    switch (value) {
      case Value.Null n -> out.writeNull();
      case Value.Flag(boolean flag) -> out.writeBoolean(flag);
      case Value.Whole(long whole) -> out.writeNumber(whole);
      case Value.Decimal(var decimal) -> out.writeNumber(decimal);
      case Value.Text(String text) -> out.writeString(Surrogates.checked(text));
      case Value.Items(List<Value> values) -> {
        out.writeStartArray();
        for (Value item : values) {
          writeValue(item, out);
        }
        out.writeEndArray();
      }
      case Value.Fields fields -> {
        out.writeStartObject();
        for (Map.Entry<String, Value> field : fields.values().entrySet()) {
          out.writeName(Surrogates.checked(field.getKey()));
          writeValue(field.getValue(), out);
        }
        out.writeEndObject();
      }
    }
  }
}
