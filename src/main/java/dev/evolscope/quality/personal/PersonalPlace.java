package dev.evolscope.quality.personal;

/**
 * A place with personal data.
 *
 * @param from first UTF-16 unit
 * @param to behind the last one
 * @param what of its kind, such as {@code Visa} or {@code DE}; empty where there are none
 * @param score how sure it is, 0 to 1
 * @param example whether it is kept free for examples, or can belong to nobody
 */
public record PersonalPlace(
    PersonalKind kind, int from, int to, String what, double score, boolean example) {

  boolean overlaps(PersonalPlace other) {
    return from < other.to && other.from < to;
  }

  /**
   * The data of this place, masked: one can tell which place of a text is meant, and no more.
   *
   * @param text the one that the place is in
   */
  public String masked(String text) {
    String data = text.substring(from, to);
    return switch (kind) {
      case EMAIL -> start(data, 1) + "…@…" + data.substring(data.lastIndexOf('.'));
      case PHONE -> start(data, 3) + "…" + end(data, 2);
      case CARD -> "…" + end(data, 4);
      case IBAN -> start(data, 2) + "…" + end(data, 2);
      case IP_ADDRESS -> start(data, Math.max(1, data.indexOf('.'))) + "…";
      case SECRET -> start(data, 4) + "…";
      case NATIONAL_ID -> "…" + end(data, 2);
    };
  }

  private static String start(String data, int length) {
    return data.substring(0, Math.min(length, data.length()));
  }

  private static String end(String data, int length) {
    return data.substring(Math.max(0, data.length() - length));
  }
}
