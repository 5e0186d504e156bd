package dev.evolscope.quality.personal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;

/**
 * E-mail addresses: what stands around an at sign, where the domain ends in a top-level domain that
 * there is. Mailboxes of offices are less than those of persons.
 */
final class EmailFinder implements PersonalFinder {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;

  /** Kept free by RFC 2606 and RFC 6761, and what people write in their place. */
  private static final Pattern EXAMPLE_DOMAIN =
      Pattern.compile(
          "(?:.*\\.)?(?:"
              + "(?:example|exemple|ejemplo|exemplo|esempio|beispiel|voorbeeld|ornek)\\.[a-z.]{2,6}"
              + "|(?:test|domain|email|yourdomain|tudominio|seudominio|votredomaine|company"
              + "|yourcompany|empresa|entreprise|contoso|acme|abc|xyz|website)\\.(?:com|org|net)"
              + "|[a-z0-9-]+\\.(?:example|test|invalid|localhost|local))");

  private static final Set<String> EXAMPLE_LOCALS =
      Set.of(
          """
              name yourname your.name your_name youremail your.email your_email your you username
              example email firstname.lastname john.doe jane.doe johndoe janedoe xxx max.mustermann
              nombre tunombre tucorreo ejemplo exemple exemplo esempio beispiel prenom.nom
              """
              .strip()
              .split("\\s+"));

  private static final Set<String> OFFICES =
      Set.of(
          """
              info pr contact support sales admin office help hello noreply no-reply donotreply press
              service services team mail webmaster postmaster marketing jobs hr careers billing
              customerservice customercare kontakt contacto contato contatto atendimento soporte
              suporte reservations booking git feedback privacy security abuse enquiries inquiries
              media orders kundenservice iletisim
              """
              .strip()
              .split("\\s+"));

  @Override
  public void find(String text, List<String> regions, Consumer<PersonalPlace> places) {
    int done = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > done && at - from < LONGEST_LOCAL && isLocal(text.charAt(from - 1))) {
        from--;
      }
      while (from < at && !isAlphanumeric(text.charAt(from))) {
        from++;
      }
      int to = domainEnd(text, at + 1);
      if (from == at || to == 0 || isPartOfUrl(text, from)) {
        continue;
      }
      places.accept(place(text, from, at, to));
      done = to;
    }
  }

  private static PersonalPlace place(String text, int from, int at, int to) {
    String local = text.substring(from, at).toLowerCase(Locale.ROOT);
    String domain = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
    boolean example = EXAMPLE_DOMAIN.matcher(domain).matches() || EXAMPLE_LOCALS.contains(local);
    double score = OFFICES.contains(local) ? .5 : 1;
    return new PersonalPlace(PersonalKind.EMAIL, from, to, "", score, example);
  }

  /** Behind the domain that begins at a place; 0 where none does. */
  private static int domainEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_DOMAIN && isDomain(text.charAt(to))) {
      to++;
    }
    while (to > from && !isAlphanumeric(text.charAt(to - 1))) {
      to--;
    }
    String domain = text.substring(from, to);
    int dot = domain.lastIndexOf('.');
    if (dot <= 0 || domain.contains("..") || domain.startsWith("-")) {
      return 0;
    }
    String top = domain.substring(dot + 1).toLowerCase(Locale.ROOT);
    return DomainValidator.getInstance().isValidTld(top) || EXAMPLE_DOMAIN.matcher(domain).matches()
        ? to
        : 0;
  }

  /** The user of a URL, or a name such as {@code @user@host} of social networks. */
  private static boolean isPartOfUrl(String text, int from) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    return before == '/'
        || before == '@'
        || before == ':' && text.substring(Math.max(0, from - 30), from).contains("//");
  }

  private static boolean isLocal(char c) {
    return isAlphanumeric(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return isAlphanumeric(c) || c == '.' || c == '-';
  }

  private static boolean isAlphanumeric(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
