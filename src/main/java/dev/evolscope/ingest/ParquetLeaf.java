package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.evolscope.conversation.SkipReason;
import dev.evolscope.conversation.Value;
import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.row.PqInterval;
import dev.hardwood.schema.SchemaNode.PrimitiveNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * What becomes of Parquet's leaf types. Strings, enums and JSON become text, and invalid UTF-8 in
 * them is an error; other binaries become text where they are valid UTF-8, else base64 text. Whole
 * numbers and decimals stay exact, floating numbers become the shortest decimal that names them,
 * NaN and infinities text. Dates, times, timestamps and intervals become ISO 8601 text, UUIDs their
 * text.
 */
final class ParquetLeaf {
  private ParquetLeaf() {}

  static ParquetColumn column(PrimitiveNode leaf) {
    if (isText(leaf)) {
      return new ParquetColumn(leaf.name(), true, value -> text((byte[]) value));
    }
    if (leaf.logicalType() instanceof LogicalType.IntType type && !type.isSigned()) {
      return new ParquetColumn(leaf.name(), true, ParquetLeaf::unsigned);
    }
    return new ParquetColumn(leaf.name(), false, ParquetLeaf::value);
  }

  static boolean isText(PrimitiveNode leaf) {
    return leaf.type() == PhysicalType.BYTE_ARRAY
        && (leaf.logicalType() instanceof LogicalType.StringType
            || leaf.logicalType() instanceof LogicalType.EnumType
            || leaf.logicalType() instanceof LogicalType.JsonType);
  }

  private static Value text(byte[] bytes) throws BadValueException {
    String text = new String(bytes, UTF_8);
    if (isLossy(text, bytes)) {
      throw new BadValueException("", SkipReason.INVALID_UTF8.of());
    }
    return new Value.Text(text);
  }

  private static Value binary(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return new Value.Text(isLossy(text, bytes) ? Base64.getEncoder().encodeToString(bytes) : text);
  }

  private static boolean isLossy(String text, byte[] bytes) {
    return text.indexOf('\ufffd') >= 0 && !Arrays.equals(text.getBytes(UTF_8), bytes);
  }

  private static Value unsigned(Object value) {
    return value instanceof Long number
        ? Value.ofNumber(new BigDecimal(Long.toUnsignedString(number)))
        : new Value.Whole(Integer.toUnsignedLong((Integer) value));
  }

  static Value value(Object value) {
    return switch (value) {
      case Byte number -> new Value.Whole(number);
      case Short number -> new Value.Whole(number);
      case Integer number -> new Value.Whole(number);
      case Long number -> new Value.Whole(number);
      case Float number -> floating(number.toString(), Float.isFinite(number));
      case Double number -> floating(number.toString(), Double.isFinite(number));
      case Boolean flag -> new Value.Flag(flag);
      case BigDecimal number -> Value.ofNumber(number);
      case byte[] bytes -> binary(bytes);
      case LocalDateTime time -> new Value.Text(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
      case LocalTime time -> new Value.Text(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
      case PqInterval interval -> new Value.Text(iso(interval));
      case String text -> new Value.Text(text);
      case LocalDate date -> new Value.Text(date.toString());
      case Instant instant -> new Value.Text(instant.toString());
      case UUID uuid -> new Value.Text(uuid.toString());
      default -> throw new IllegalStateException("no value for " + value.getClass());
    };
  }

  private static Value floating(String number, boolean finite) {
    return finite ? Value.ofNumber(new BigDecimal(number)) : new Value.Text(number);
  }

  private static String iso(PqInterval interval) {
    return "P%dM%dDT%sS"
        .formatted(
            interval.months(),
            interval.days(),
            BigDecimal.valueOf(interval.milliseconds(), 3).stripTrailingZeros().toPlainString());
  }
}
