package dev.evolscope.quality.personal;

import java.util.List;

/**
 * Phone numbers that regulators keep free for films, books and examples: NANP 555; Ofcom's drama
 * numbers; ACMA's, BNetzA's, ARCEP's, ComReg's and PTS's numbers for fiction.
 */
final class ReservedNumbers {
  /**
   * Country code and number, a question mark for any digit: NANP, United Kingdom, Australia,
   * Germany, France, Ireland, Sweden.
   */
  private static final List<String> PATTERNS =
      List.of(
          """
              1???555????
              441134960??? 441144960??? 441154960??? 441164960??? 441174960??? 441184960???
              441214960??? 441314960??? 441414960??? 441514960??? 441614960??? 441914980???
              442079460??? 442896496??? 442920180??? 441632960??? 447700900??? 448081570???
              449098790??? 443069990???
              61255500??? 61270100??? 61355500??? 61370100??? 61755500??? 61770100???
              61855500??? 61870100??? 61491570??? 611800160401 611800975???
              493023125??? 496990009??? 494066969??? 492214710??? 498999998??? 4915228817386
              4915228895456 4915254599371 491729925904 491729968532 49172997318? 491749091317
              491749464308 4917604069??? 491713920???
              3319900???? 3326191???? 3335301???? 3346571???? 3353649???? 3363998????
              3532091?????
              46313906??? 46406280??? 468465004?? 469803192?? 46701740???
              """
              .strip()
              .split("\\s+"));

  private ReservedNumbers() {}

  /**
   * Whether a number is of a range kept free.
   *
   * @param digits country code and number
   */
  static boolean contain(String digits) {
    return PATTERNS.stream().anyMatch(pattern -> matches(pattern, digits));
  }

  private static boolean matches(String pattern, String digits) {
    if (pattern.length() != digits.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '?' && pattern.charAt(i) != digits.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
