package dev.evolscope.quality.personal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers that a numbering plan knows: with a country's code as they are, without one for the
 * countries where the text's language is spoken, and then only beside a word for telephones or
 * written as North America writes them. The plans are those of Google's libphonenumber.
 */
final class PhoneFinder implements PersonalFinder {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 15;

  /** Ends that are tried: what follows a number may be another. */
  private static final int TRIES = 4;

  /** Numbers of a text that are looked up; a text of nothing but numbers has no more to tell. */
  private static final int LOOKED_UP = 5_000;

  private static final String NORTH_AMERICA = "US";

  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

  @Override
  public void find(String text, List<String> regions, Consumer<PersonalPlace> places) {
    int left = LOOKED_UP;
    for (DigitGroups groups : DigitGroups.in(text, SHORTEST)) {
      if (left-- == 0) {
        return;
      }
      boolean plus = groups.before() == '+' || groups.before() == '＋';
      PersonalPlace place = plus ? international(groups) : national(groups, regions);
      if (place != null) {
        places.accept(place);
      }
    }
  }

  private static @Nullable PersonalPlace international(DigitGroups groups) {
    int plus = groups.from(0) - 1;
    char before = plus == 0 ? ' ' : groups.text().charAt(plus - 1);
    if (Digits.joins(before) || before == ')') {
      return null;
    }
    for (int last : ends(groups)) {
      String digits = groups.digits(0, last);
      if (ReservedNumbers.contain(digits)) {
        return new PersonalPlace(PersonalKind.PHONE, plus, groups.to(last), "", .95, true);
      }
      PhoneNumber number = parsed("+" + digits, "ZZ");
      if (number != null && PLANS.isValidNumber(number)) {
        return place(groups, plus, last, number, .95);
      }
    }
    return null;
  }

  private static @Nullable PersonalPlace national(DigitGroups groups, List<String> regions) {
    String text = groups.text();
    boolean paren = groups.before() == '(';
    int from = paren ? groups.from(0) - 1 : groups.from(0);
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    if (Digits.joins(before) || ".,-_#$€£¥₹%=*/\\@&^".indexOf(before) >= 0) {
      return null;
    }
    boolean named = Context.isBefore(text, from, Context.PHONE);
    for (int last : ends(groups)) {
      if (isDate(groups, last)) {
        return null;
      }
      boolean american = isAmerican(groups, last, paren);
      if (american && ReservedNumbers.contain("1" + groups.digits(0, last))) {
        return new PersonalPlace(PersonalKind.PHONE, from, groups.to(last), "", .85, true);
      }
      PhoneNumber there = american ? parsed(groups.digits(0, last), NORTH_AMERICA) : null;
      if (there != null && PLANS.isValidNumber(there)) {
        return place(groups, from, last, there, named ? .9 : .85);
      }
      for (String region : regions) {
        PersonalPlace place = of(region, groups, from, last, named);
        if (place != null) {
          return place;
        }
      }
    }
    return named && !regions.isEmpty() ? impossible(groups, from, regions.getFirst()) : null;
  }

  private static @Nullable PersonalPlace of(
      String region, DigitGroups groups, int from, int last, boolean named) {
    PhoneNumber number = parsed(groups.digits(0, last), region);
    if (number == null || !PLANS.isValidNumberForRegion(number, region)) {
      return null;
    }
    double score = named ? .9 : isWrittenSo(groups, last, number) ? .7 : 0;
    return score == 0 ? null : place(groups, from, last, number, score);
  }

  /** Named a phone number, written like one, and nobody can have it. */
  private static @Nullable PersonalPlace impossible(DigitGroups groups, int from, String region) {
    int last = groups.size() - 1;
    String digits = groups.digits(0, Math.min(last, 5));
    boolean alike = last >= 2 && last <= 5 && groups.length(0) >= 3 && digits.length() >= 9;
    PhoneNumber number = alike && groups.mayEnd(last) ? parsed(digits, region) : null;
    return number == null || !PLANS.isPossibleNumber(number)
        ? null
        : new PersonalPlace(PersonalKind.PHONE, from, groups.to(last), region, .9, true);
  }

  /** The last groups that a number may end with, the longest number first. */
  private static List<Integer> ends(DigitGroups groups) {
    List<Integer> ends = new ArrayList<>();
    int count = 0;
    for (int group = 0; group < groups.size(); group++) {
      count += groups.length(group);
      if (count > LONGEST) {
        break;
      }
      boolean apart = group + 1 == groups.size() || groups.separator(group).charAt(0) == ' ';
      if (count >= SHORTEST && apart && groups.mayEnd(group)) {
        ends.addFirst(group);
      }
    }
    return ends.size() <= TRIES ? ends : ends.subList(0, TRIES);
  }

  /** (212) 555-0123 or 212-555-0123. */
  private static boolean isAmerican(DigitGroups groups, int last, boolean paren) {
    boolean lengths =
        last == 2 && groups.length(0) == 3 && groups.length(1) == 3 && groups.length(2) == 4;
    return lengths
        && groups.separator(1).equals("-")
        && (paren ? groups.separator(0).startsWith(")") : groups.separator(0).equals("-"));
  }

  /** 12/23/2005 and its like. */
  private static boolean isDate(DigitGroups groups, int last) {
    return last == 2
        && groups.separator(0).equals(groups.separator(1))
        && "/.-".contains(groups.separator(0))
        && (groups.length(0) <= 2 && groups.length(1) <= 2 && groups.length(2) == 4
            || groups.length(0) == 4 && groups.length(1) <= 2 && groups.length(2) <= 2);
  }

  /** Whether the groups are those that the country's people write. */
  private static boolean isWrittenSo(DigitGroups groups, int last, PhoneNumber number) {
    String[] written = PLANS.format(number, PhoneNumberFormat.NATIONAL).split("[^0-9]+");
    List<String> theirs = new ArrayList<>(List.of(written));
    theirs.removeIf(String::isEmpty);
    if (last == 0 || theirs.size() != last + 1) {
      return false;
    }
    for (int group = 0; group <= last; group++) {
      if (group < last && groups.separator(group).length() > 1
          || !groups.digits(group, group).equals(theirs.get(group))) {
        return false;
      }
    }
    return true;
  }

  private static PersonalPlace place(
      DigitGroups groups, int from, int last, PhoneNumber number, double score) {
    String digits = PLANS.format(number, PhoneNumberFormat.E164).substring(1);
    String region = PLANS.getRegionCodeForNumber(number);
    boolean example = ReservedNumbers.contain(digits) || Digits.areMadeUp(digits);
    return new PersonalPlace(
        PersonalKind.PHONE,
        from,
        groups.to(last),
        region == null ? "" : region,
        isOfOffice(number) ? Math.min(.5, score) : score,
        example);
  }

  /** Free, shared and expensive numbers are those of hotlines and firms, no person's. */
  private static boolean isOfOffice(PhoneNumber number) {
    return switch (PLANS.getNumberType(number)) {
      case TOLL_FREE, SHARED_COST, PREMIUM_RATE, UAN, VOICEMAIL -> true;
      default -> false;
    };
  }

  private static @Nullable PhoneNumber parsed(String digits, String region) {
    try {
      return PLANS.parse(digits, region);
    } catch (NumberParseException e) {
      return null;
    }
  }
}
