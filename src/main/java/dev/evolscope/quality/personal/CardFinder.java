package dev.evolscope.quality.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of payment cards: a brand's first digits and length, Luhn's check digit, and groups as on
 * a card. A number in one piece is one only beside a word for cards: of all long numbers one in ten
 * passes the check.
 */
final class CardFinder implements PersonalFinder {
  private static final int SHORTEST = 14;
  private static final int LONGEST = 19;

  /** Ways to write them: four digits four times, and those of American Express and Diners. */
  private static final Set<List<Integer>> GROUPS =
      Set.of(List.of(4, 4, 4, 4), List.of(4, 6, 5), List.of(4, 6, 4), List.of(4, 4, 4, 4, 3));

  /** What payment services publish for tests: Visa, Mastercard, PayPal, Stripe, Adyen. */
  private static final Set<String> TESTS =
      Set.of(
          """
              4111111111111111 4242424242424242 5555555555554444 378282246310005 371449635398431
              378734493671000 6011111111111117 6011000990139424 4012888888881881 5105105105105100
              30569309025904 38520000023237 3530111333300000 3566002020360505 5200828282828210
              5454545454545454 4988438843884305 2223003122003222 6200000000000005 3056930009020004
              36227206271667 4917610000000000 4532015112830366 4539578763621486 4539148803436467
              4716461583322103 4929939187355598 2222400070000005
              """
              .strip()
              .split("\\s+"));

  @Override
  public void find(String text, List<String> regions, Consumer<PersonalPlace> places) {
    for (DigitGroups groups : DigitGroups.in(text, SHORTEST)) {
      for (int first = 0; first < groups.size(); first++) {
        int last = last(groups, first);
        PersonalPlace place = last < 0 ? null : place(groups, first, last);
        if (place != null) {
          places.accept(place);
          first = last;
        }
      }
    }
  }

  /** The last group of a number that is written as cards have it; -1 where it is not. */
  private static int last(DigitGroups groups, int first) {
    if (groups.length(first) >= SHORTEST) {
      return groups.length(first) <= LONGEST ? first : -1;
    }
    if (groups.length(first) != 4) {
      return -1;
    }
    int last = -1;
    List<Integer> lengths = new ArrayList<>(List.of(4));
    for (int next = first + 1; next < groups.size() && lengths.size() < 5; next++) {
      String separator = groups.separator(next - 1);
      if (separator.length() > 1 || !separator.equals(groups.separator(first))) {
        break;
      }
      lengths.add(groups.length(next));
      last = GROUPS.contains(lengths) ? next : last;
    }
    return last;
  }

  private static @Nullable PersonalPlace place(DigitGroups groups, int first, int last) {
    String digits = groups.digits(first, last);
    String brand = brand(digits);
    // Of a longer number, such as an account's, the check digit says nothing
    boolean begins =
        first == 0
            ? !Digits.joins(groups.before()) && groups.before() != '.'
            : first < last && !groups.separator(first - 1).equals(groups.separator(first));
    boolean bounded = begins && groups.mayEnd(last);
    if (brand == null || !bounded || !Digits.passLuhn(digits)) {
      return null;
    }
    boolean named = Context.isBefore(groups.text(), groups.from(first), Context.CARD);
    double score = first < last ? 1 : named ? .9 : .6;
    boolean example =
        TESTS.contains(digits) || digits.startsWith("400000") || Digits.areMadeUp(digits);
    return new PersonalPlace(
        PersonalKind.CARD, groups.from(first), groups.to(last), brand, score, example);
  }

  private static @Nullable String brand(String digits) {
    int two = Integer.parseInt(digits.substring(0, 2));
    int four = Integer.parseInt(digits.substring(0, 4));
    int length = digits.length();
    if (length == 15) {
      return two == 34 || two == 37 ? "American Express" : null;
    }
    if (length == 14) {
      return two == 36 || two == 38 || four >= 3000 && four <= 3059 ? "Diners Club" : null;
    }
    if (two == 62) {
      return "UnionPay";
    }
    if (length != 16) {
      return length == 19 && two / 10 == 4 ? "Visa" : null;
    }
    if (two / 10 == 4) {
      return "Visa";
    }
    if (two >= 51 && two <= 55 || four >= 2221 && four <= 2720) {
      return "Mastercard";
    }
    if (four >= 2200 && four <= 2204) {
      return "Mir";
    }
    if (four >= 3528 && four <= 3589) {
      return "JCB";
    }
    return four == 6011 || two == 65 || four >= 6440 && four <= 6499 ? "Discover" : null;
  }
}
