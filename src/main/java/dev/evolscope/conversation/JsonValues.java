package dev.evolscope.conversation;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

public final class JsonValues {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonValues() {}

  public static byte[] bytes(Value value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator g = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      write(value, g);
    }
    return out.toByteArray();
  }

  public static String text(Value value) {
    return new String(bytes(value), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void write(Value value, JsonGenerator g) {
    switch (value) {
      case Value.Null n -> g.writeNull();
      case Value.Text(String t) -> g.writeString(t);
      case Value.Whole(long w) -> g.writeNumber(w);
      case Value.Decimal(BigDecimal d) -> g.writeNumber(d);
      case Value.Flag(boolean f) -> g.writeBoolean(f);
      case Value.Items(List<Value> vs) -> {
        g.writeStartArray();
        vs.forEach(v -> write(v, g));
        g.writeEndArray();
      }
      case Value.Fields f -> {
        g.writeStartObject();
        f.values()
            .forEach(
                (k, v) -> {
                  g.writeName(k);
                  write(v, g);
                });
        g.writeEndObject();
      }
    }
  }

  public static Value parse(byte[] json) {
    try (JsonParser p = JSON.createParser(ObjectReadContext.empty(), json)) {
      return read(p, p.nextToken());
    }
  }

  private static Value read(JsonParser p, JsonToken t) {
    return switch (t) {
      case START_OBJECT -> {
        var m = new LinkedHashMap<String, Value>();
        while (p.nextToken() != JsonToken.END_OBJECT) {
          String k = p.currentName();
          m.put(k, read(p, p.nextToken()));
        }
        yield new Value.Fields(m);
      }
      case START_ARRAY -> {
        var l = new ArrayList<Value>();
        JsonToken n;
        while ((n = p.nextToken()) != JsonToken.END_ARRAY) l.add(read(p, n));
        yield new Value.Items(l);
      }
      case VALUE_STRING -> new Value.Text(p.getString());
      case VALUE_NUMBER_INT -> new Value.Whole(p.getLongValue());
      case VALUE_NUMBER_FLOAT -> new Value.Decimal(p.getDecimalValue());
      case VALUE_TRUE -> new Value.Flag(true);
      case VALUE_FALSE -> new Value.Flag(false);
      default -> Value.Null.NULL;
    };
  }
}
