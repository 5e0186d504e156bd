package dev.evolscope.quality.personal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.validator.routines.IBANValidator;

/** Numbers of bank accounts (ISO 13616): a country's form and length, check digits modulo 97. */
final class IbanFinder implements PersonalFinder {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  /** The examples of SWIFT's IBAN registry and others that banks print. */
  private static final Set<String> EXAMPLES =
      Set.of(
          """
              DE89370400440532013000 GB82WEST12345698765432 GB29NWBK60161331926819
              GB33BUKB20201555555555 FR1420041010050500013M02606 FR7630006000011234567890189
              ES9121000418450200051332 ES7921000813610123456789 IT60X0542811101000000123456
              NL91ABNA0417164300 NL02ABNA0123456789 CH9300762011623852957 CH5604835012345678009
              AT611904300234573201 AT483200000012345864 BE68539007547034 BE71096123456769
              PL61109010140000071219812874 PL10105000997603123456789123 SE4550000000058398257466
              SE7280000810340009783242 NO9386011117947 DK5000400440116243 FI2112345600000785
              FI1410093000123458 PT50000201231234567890154 PT50002700000001234567833
              GR1601101250000000012300695 GR9608100010000001234567890 IE29AIBK93115212345678
              IE64IRCE92050112345678 TR330006100519786457841326 SA0380000000608010167519
              AE070331234567890123456 BR1800360305000010009795493C1 CZ6508000000192000145399
              HU42117730161111101800000000 HU93116000060000000012345676 RO49AAAA1B31007593840000
              UA213223130000026007233566001 IL620108000000099999999 DE91100000000123456789
              LU280019400644750000
              """
              .strip()
              .split("\\s+"));

  @Override
  public void find(String text, List<String> regions, Consumer<PersonalPlace> places) {
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      if (isCapital(text.charAt(i))
          && isCapital(text.charAt(i + 1))
          && isDigit(text.charAt(i + 2))
          && isDigit(text.charAt(i + 3))
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        i = find(text, i, places);
      }
    }
  }

  /** Looks for one that begins at a place; answers where to go on before. */
  private static int find(String text, int from, Consumer<PersonalPlace> places) {
    StringBuilder iban = new StringBuilder();
    for (int i = from; i < text.length() && iban.length() <= LONGEST; i++) {
      char c = text.charAt(i);
      if (isCapital(c) || isDigit(c)) {
        iban.append(c);
        boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        if (ends && iban.length() >= SHORTEST && isValid(iban.toString())) {
          boolean example = isExample(iban.toString());
          String country = iban.substring(0, 2);
          places.accept(new PersonalPlace(PersonalKind.IBAN, from, i + 1, country, 1, example));
          return i;
        }
      } else if (c != ' ' && c != '\u00A0' && c != '-' || iban.length() < 4) {
        break;
      }
    }
    return from;
  }

  private static boolean isValid(String iban) {
    return IBANValidator.getInstance().isValid(iban);
  }

  private static boolean isExample(String iban) {
    return EXAMPLES.contains(iban) || Digits.areMadeUp(iban.substring(4).replaceAll("[^0-9]", ""));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
