package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.personal.PersonalData;
import dev.evolscope.quality.personal.PersonalKind;
import dev.evolscope.quality.personal.PersonalPlace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Data of persons and secrets. Findings quote them masked only. What is kept free for examples is
 * found too, under a check of its own: no harm comes of it, and an auditor may want to know.
 */
public final class PersonalChecks implements ConversationChecks {
  private static final Map<PersonalKind, Check> CHECKS =
      new EnumMap<>(
          Map.of(
              PersonalKind.EMAIL,
              check(
                  "personal-email",
                  "E-mail address",
                  Severity.WARNING,
                  .8,
                  "RFC 5321; top-level domains of Apache Commons Validator; examples of RFC 2606"),
              PersonalKind.PHONE,
              check(
                  "personal-phone",
                  "Phone number",
                  Severity.WARNING,
                  .8,
                  "Numbering plans of Google's libphonenumber"),
              PersonalKind.CARD,
              check("personal-card", "Payment card", Severity.ERROR, .8, "ISO/IEC 7812-1"),
              PersonalKind.IBAN,
              check("personal-iban", "Bank account", Severity.ERROR, 1, "ISO 13616"),
              PersonalKind.IP_ADDRESS,
              check(
                  "personal-ip",
                  "IP address",
                  Severity.HINT,
                  .8,
                  "IANA's special-purpose address registries, RFC 6890"),
              PersonalKind.SECRET,
              check(
                  "personal-secret",
                  "Key or token",
                  Severity.ERROR,
                  1,
                  "Forms that the services document, collected by gitleaks"),
              PersonalKind.NATIONAL_ID,
              check(
                  "personal-national-id",
                  "National identity number",
                  Severity.ERROR,
                  1,
                  "GB 11643, CPF, codice fiscale")));

  private static final Check EXAMPLE =
      check(
          "personal-example",
          "Personal data made for examples",
          Severity.HINT,
          .8,
          "RFC 2606, RFC 5737, regulators' numbers for fiction, test cards of payment services");

  /** Findings of a message; of a list of addresses the first tell enough. */
  private static final int MOST = 20;

  private static Check check(
      String id, String title, Severity severity, double value, String source) {
    return new Check(id, title, severity, 1, new Threshold(value, .5), true, source);
  }

  @Override
  public List<Check> checks() {
    return Stream.concat(CHECKS.values().stream(), Stream.of(EXAMPLE)).toList();
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    Language language = subject.conversation().language();
    String tag = language == null ? null : language.tag();
    List<Message> messages = subject.conversation().messages();
    for (int i = 0; i < messages.size(); i++) {
      int message = i;
      String text = messages.get(i).content();
      PersonalData.in(text, tag).stream()
          .limit(MOST)
          .forEach(place -> findings.accept(finding(message, text, place)));
    }
  }

  private static Finding finding(int message, String text, PersonalPlace place) {
    Check check = place.example() ? EXAMPLE : Objects.requireNonNull(CHECKS.get(place.kind()));
    return new Finding(
        check.id(),
        place.score(),
        new Finding.Span(message, place.from(), place.to()),
        List.of(place.masked(text), place.what()));
  }
}
