package dev.evolscope.conversation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Builds one value from a parser's tokens, and keeps where it is for its errors. */
final class JsonValueReader {
  /** Longest step of a place; a name may be as long as the text. */
  private static final int LONGEST_STEP = 100;

  private final JsonParser in;
  private final int most;
  private int values;

  private JsonValueReader(JsonParser in, int most) {
    this.in = in;
    this.most = most;
  }

  static Value read(Supplier<JsonParser> parser, int most) throws MalformedJsonException {
    try (JsonParser in = parser.get()) {
      return new JsonValueReader(in, most).document();
    }
  }

  private Value document() throws MalformedJsonException {
    try {
      JsonToken first = in.nextToken();
      if (first == null) {
        throw new MalformedJsonException("", SkipReason.EMPTY_JSON.of());
      }
      Value value = value(first);
      if (in.nextToken() != null) {
        throw new MalformedJsonException(
            "", SkipReason.SECOND_JSON.of(String.valueOf(character())));
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new MalformedJsonException(place(), limit(e));
    } catch (JacksonException e) {
      throw new MalformedJsonException(place(), syntax(e));
    }
  }

  private Value value(JsonToken token) throws MalformedJsonException {
    if (++values > most) {
      throw new MalformedJsonException("", SkipReason.TOO_MANY_VALUES.of(most));
    }
    return switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Value.Text(checked(in.getString()));
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> Value.ofNumber(in.getDecimalValue());
      case VALUE_TRUE -> new Value.Flag(true);
      case VALUE_FALSE -> new Value.Flag(false);
      case VALUE_NULL -> Value.Null.NULL;
      default -> throw new IllegalStateException("a JSON parser gave " + token);
    };
  }

  private Value integer() {
    return switch (in.getNumberType()) {
      case INT, LONG -> new Value.Whole(in.getLongValue());
      default -> new Value.Decimal(new BigDecimal(in.getBigIntegerValue()));
    };
  }

  private Value.Items items() throws MalformedJsonException {
    List<Value> values = new ArrayList<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      values.add(value(token));
    }
    return new Value.Items(values);
  }

  private Value.Fields fields() throws MalformedJsonException {
    LinkedHashMap<String, Value> values = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = checked(in.currentName());
      if (values.put(name, value(in.nextToken())) != null) {
        throw new MalformedJsonException(place(), SkipReason.FIELD_TWICE.of());
      }
    }
    return new Value.Fields(values);
  }

  private String checked(String text) throws MalformedJsonException {
    int lone = Surrogates.loneIn(text);
    if (lone >= 0) {
      throw new MalformedJsonException(
          place(), SkipReason.LONE_SURROGATE.of(Surrogates.escape(text.charAt(lone))));
    }
    return text;
  }

  private long character() {
    return Math.max(0, in.currentTokenLocation().getCharOffset()) + 1;
  }

  private static String syntax(JacksonException e) {
    // The first sentence; what follows tells of the parser's own source
    String what = e.getOriginalMessage().lines().findFirst().orElse("");
    long offset = Math.max(e.getLocation().getCharOffset(), e.getLocation().getByteOffset());
    return SkipReason.NO_JSON.of(String.valueOf(Math.max(0, offset) + 1), what);
  }

  private static String limit(StreamConstraintsException e) {
    String message = e.getOriginalMessage();
    if (message.contains("nesting depth")) {
      return JsonLimits.TOO_DEEP;
    }
    return message.startsWith("Number value length")
        ? JsonLimits.TOO_MANY_DIGITS
        : "beyond a limit: " + message;
  }

  /** The path to the token at hand. */
  private String place() {
    Deque<String> steps = new ArrayDeque<>();
    for (var at = in.streamReadContext(); at != null && !at.inRoot(); at = at.getParent()) {
      if (at.inArray()) {
        steps.addFirst("[" + Math.max(0, at.getCurrentIndex()) + "]");
      } else if (at.currentName() != null) {
        steps.addFirst("." + Cut.line(at.currentName(), LONGEST_STEP));
      }
    }
    String path = String.join("", steps);
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
