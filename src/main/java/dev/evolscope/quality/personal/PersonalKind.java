package dev.evolscope.quality.personal;

/** What kind of personal data. */
public enum PersonalKind {
  EMAIL,
  PHONE,
  CARD,
  IBAN,
  IP_ADDRESS,
  /** Keys, tokens and passwords of services. */
  SECRET,
  /** A number by which a state knows somebody. */
  NATIONAL_ID;

  /** What stands for it in a masked text: {@code [EMAIL]}. */
  public String placeholder() {
    return "[" + name() + "]";
  }
}
