package dev.evolscope.conversation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JSON text must not go beyond. Values that come from other formats are checked before they
 * are stored, since stored text that could not be read again would cost the home its index.
 */
public final class JsonLimits {
  /** Reason for refusing what {@link JsonValues#MAX_DEPTH} does not allow. */
  public static final String TOO_DEEP = SkipReason.TOO_DEEP.of(JsonValues.MAX_DEPTH);

  static final String TOO_MANY_DIGITS = SkipReason.TOO_MANY_DIGITS.of(JsonValues.MAX_DIGITS);

  private JsonLimits() {}

  /** Why the value's JSON could not be read again; null where it can. */
  public static @Nullable String violated(Value value) {
    return violated(value, JsonValues.MAX_DEPTH);
  }

  private static @Nullable String violated(Value value, int levels) {
    return switch (value) {
      case Value.Items(List<Value> values) -> anyViolated(values, levels);
      case Value.Fields fields -> anyViolated(fields.values().values(), levels);
      case Value.Decimal(BigDecimal number) when number.precision() > JsonValues.MAX_DIGITS ->
          TOO_MANY_DIGITS;
      default -> null;
    };
  }

  private static @Nullable String anyViolated(Collection<Value> values, int levels) {
    if (levels == 0) {
      return TOO_DEEP;
    }
    for (Value value : values) {
      String reason = violated(value, levels - 1);
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }
}
