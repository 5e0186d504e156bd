package dev.evolscope.coverage;

import dev.evolscope.conversation.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The code under which a list of ISO 639-1 codes would have a language: its own two-letter code,
 * else that of the macrolanguage that ISO 639-3 puts it under, else its own three letters.
 */
final class LanguageCodes {
  /** From the registry of ISO 639-3; those members that are languages of today. */
  private static final Map<String, String> MACROLANGUAGES =
      table(
          "ar: aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arq ars ary arz auz"
              + " avl ayh ayl ayn ayp pga shu ssh",
          "ay: ayc ayr",
          "az: azb azj",
          "et: ekk vro",
          "fa: pes prs",
          "ff: ffm fub fuc fue fuf fuh fui fuq fuv",
          "gn: gnw gug gui gun nhd",
          "ku: ckb kmr sdh",
          "lv: ltg lvs",
          "mg: bhr bmm bzc msh plt skg tdx tkg txy xmv xmw",
          "mn: khk mvf",
          "ms: bjn bvu kvr max meo mfa min msi mui vkt xmm zlm zmi zsm",
          "ne: dty npi",
          "om: gax gaz hae orc",
          "or: ory spv",
          "ps: pbt pbu pst",
          "qu: quy quz qug quh",
          "sq: aae aat aln als",
          "sw: swc swh",
          "uz: uzn uzs",
          "yi: ydd yih",
          "zh: cdo cjy cmn cpx czh czo gan hak hsn lzh mnp nan wuu yue");

  private LanguageCodes() {}

  private static Map<String, String> table(String... lines) {
    Map<String, String> table = new HashMap<>();
    for (String line : lines) {
      String[] sides = line.split(": ", 2);
      Arrays.stream(sides[1].split(" ")).forEach(member -> table.put(member, sides[0]));
    }
    return Map.copyOf(table);
  }

  /** The code of a language; its name where it has no tag. */
  static String of(Language language) {
    if (language.tag() == null) {
      return language.name();
    }
    String own = Locale.forLanguageTag(language.tag()).getLanguage();
    return MACROLANGUAGES.getOrDefault(own, own);
  }
}
