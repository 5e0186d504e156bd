package dev.evolscope.quality.personal;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries where a language is spoken, as ISO 3166 codes. */
final class Regions {
  /** Beside the likeliest country, which CLDR knows: those with many speakers. */
  private static final Map<String, List<String>> FURTHER =
      Map.ofEntries(
          Map.entry("en", List.of("GB", "IN", "AU", "CA", "IE", "NZ", "ZA", "NG", "PH")),
          Map.entry("es", List.of("MX", "AR", "CO", "CL", "PE")),
          Map.entry("pt", List.of("PT")),
          Map.entry("fr", List.of("BE", "CH", "CA")),
          Map.entry("de", List.of("AT", "CH")),
          Map.entry("nl", List.of("BE")),
          Map.entry("it", List.of("CH")),
          Map.entry("ar", List.of("SA", "MA", "AE", "JO", "DZ", "IQ")),
          Map.entry("zh", List.of("TW", "HK", "SG")),
          Map.entry("sw", List.of("KE")),
          Map.entry("ru", List.of("KZ", "BY")),
          Map.entry("ms", List.of("SG")),
          Map.entry("bn", List.of("IN")),
          Map.entry("ta", List.of("LK")),
          Map.entry("fa", List.of("AF")),
          Map.entry("so", List.of("KE")),
          Map.entry("sr", List.of("BA")));

  private Regions() {}

  /** Likeliest first; none where the language is unknown. */
  static List<String> of(@Nullable String languageTag) {
    if (languageTag == null) {
      return List.of();
    }
    ULocale locale = ULocale.forLanguageTag(languageTag);
    String likeliest = ULocale.addLikelySubtags(locale).getCountry();
    List<String> regions = new ArrayList<>();
    if (!likeliest.isEmpty()) {
      regions.add(likeliest);
    }
    if (locale.getCountry().isEmpty()) {
      regions.addAll(FURTHER.getOrDefault(locale.getLanguage(), List.of()));
    }
    return List.copyOf(regions);
  }
}
