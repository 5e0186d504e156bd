package dev.evolscope.quality.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All personal data of a text. */
public final class PersonalData {
  /** Surest first: of places that overlap the first counts. */
  private static final List<PersonalFinder> FINDERS =
      List.of(
          new SecretFinder(),
          new EmailFinder(),
          new IbanFinder(),
          new NationalIdFinder(),
          new CardFinder(),
          new IpAddressFinder(),
          new PhoneFinder());

  /** Of a text that is nothing but numbers the first so many places are found. */
  private static final int MOST = 1_000;

  /** Places of a lower score are as likely something else. */
  private static final double SURE = .8;

  private PersonalData() {}

  /**
   * The places of a text, in their order; none overlaps another.
   *
   * @param languageTag BCP-47 tag of the text's language; null where it is unknown: phone numbers
   *     are then found only with their country's code
   */
  public static List<PersonalPlace> in(String text, @Nullable String languageTag) {
    if (!mayHold(text)) {
      return List.of();
    }
    List<String> regions = Regions.of(languageTag);
    List<PersonalPlace> places = new ArrayList<>();
    for (PersonalFinder finder : FINDERS) {
      List<PersonalPlace> own = new ArrayList<>();
      finder.find(
          text,
          regions,
          place -> {
            if (own.size() < MOST) {
              own.add(place);
            }
          });
      List<PersonalPlace> earlier = List.copyOf(places);
      own.stream()
          .filter(place -> earlier.stream().noneMatch(place::overlaps))
          .forEach(places::add);
    }
    places.sort(Comparator.comparingInt(PersonalPlace::from));
    return List.copyOf(places);
  }

  /**
   * The text with a placeholder such as {@code [EMAIL]} for each place that is surely personal;
   * examples stay.
   *
   * @param languageTag see {@link #in}
   */
  public static String masked(String text, @Nullable String languageTag) {
    StringBuilder masked = new StringBuilder();
    int done = 0;
    for (PersonalPlace place : in(text, languageTag)) {
      if (!place.example() && place.score() >= SURE) {
        masked.append(text, done, place.from()).append(place.kind().placeholder());
        done = place.to();
      }
    }
    return done == 0 ? text : masked.append(text, done, text.length()).toString();
  }

  /** Every kind has an at sign, or some digits, or a word as long as a key. */
  private static boolean mayHold(String text) {
    int digits = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      word = c > ' ' && c < 0x80 ? word + 1 : 0;
      if (c == '@' || word >= SecretFinder.SHORTEST || Character.isDigit(c) && ++digits >= 4) {
        return true;
      }
    }
    return text.contains(SecretFinder.KEY_BEGIN);
  }
}
