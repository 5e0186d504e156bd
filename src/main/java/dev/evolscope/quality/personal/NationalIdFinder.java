package dev.evolscope.quality.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Numbers by which states know persons, of those whose form and check digits leave no doubt:
 * China's resident identity (GB 11643), Brazil's CPF as it is written, Italy's tax code.
 */
final class NationalIdFinder implements PersonalFinder {
  private static final int[] CHINA = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHINA_CHECK = "10X98765432";
  private static final int ITALY = 16;
  private static final String ITALY_FORM = "AAAAAA99A99A999A";
  private static final int[] ITALY_ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  @Override
  public void find(String text, List<String> regions, Consumer<PersonalPlace> places) {
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (end - i == CHINA.length + 1 && isChinese(text.substring(i, end))) {
        places.accept(place(text, i, end, "CN"));
      } else if (end - i == ITALY && isItalian(text.substring(i, end))) {
        places.accept(place(text, i, end, "IT"));
      } else if (isBrazilian(text, i, end)) {
        places.accept(place(text, i, i + 14, "BR"));
        end = i + 14;
      }
      i = Math.max(end, i + 1);
    }
  }

  private static PersonalPlace place(String text, int from, int to, String country) {
    String digits = text.substring(from, to).replaceAll("[^0-9]", "");
    boolean example =
        digits.length() >= 11 && Digits.areMadeUp(digits.substring(digits.length() - 11));
    return new PersonalPlace(PersonalKind.NATIONAL_ID, from, to, country, 1, example);
  }

  private static boolean isChinese(String id) {
    int sum = 0;
    for (int i = 0; i < CHINA.length; i++) {
      if (!isDigit(id.charAt(i))) {
        return false;
      }
      sum += CHINA[i] * (id.charAt(i) - '0');
    }
    return Character.toUpperCase(id.charAt(CHINA.length)) == CHINA_CHECK.charAt(sum % 11)
        && id.charAt(0) != '0'
        && isBirthday(id.substring(6, 14));
  }

  private static boolean isBirthday(String date) {
    try {
      int year = Integer.parseInt(date.substring(0, 4));
      LocalDate.of(
          year, Integer.parseInt(date.substring(4, 6)), Integer.parseInt(date.substring(6)));
      return year >= 1900 && year <= 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isItalian(String code) {
    int sum = 0;
    for (int i = 0; i < ITALY; i++) {
      char c = code.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z';
      if (letter != (ITALY_FORM.charAt(i) == 'A') || !letter && !isDigit(c)) {
        return false;
      }
      int value = letter ? c - 'A' : c - '0';
      if (i < ITALY - 1) {
        sum += i % 2 == 0 ? ITALY_ODD[value] : value;
      }
    }
    return code.charAt(ITALY - 1) == 'A' + sum % 26 && "ABCDEHLMPRST".indexOf(code.charAt(8)) >= 0;
  }

  /** 123.456.789-09 with both check digits. */
  private static boolean isBrazilian(String text, int from, int end) {
    if (end - from != 3 || from + 14 > text.length() || from > 0 && text.charAt(from - 1) == '.') {
      return false;
    }
    String cpf = text.substring(from, from + 14);
    boolean goesOn = from + 14 < text.length() && isPart(text.charAt(from + 14));
    for (int i = 0; i < 14; i++) {
      char sign = i == 3 || i == 7 ? '.' : i == 11 ? '-' : '9';
      if (sign == '9' ? !isDigit(cpf.charAt(i)) : cpf.charAt(i) != sign) {
        return false;
      }
    }
    String digits = cpf.replaceAll("[.-]", "");
    return !goesOn
        && digits.charAt(9) == check(digits, 9)
        && digits.charAt(10) == check(digits, 10);
  }

  private static char check(String digits, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (digits.charAt(i) - '0') * (count + 1 - i);
    }
    int rest = 11 - sum % 11;
    return (char) ('0' + (rest > 9 ? 0 : rest));
  }

  private static boolean isPart(char c) {
    return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
