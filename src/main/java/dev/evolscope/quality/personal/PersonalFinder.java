package dev.evolscope.quality.personal;

import java.util.List;
import java.util.function.Consumer;

/** Finds one kind of personal data, in linear time whatever the text holds. */
interface PersonalFinder {

  /**
   * Hands over the places of a text in their order.
   *
   * @param regions ISO 3166 codes of countries whose numbers the text may give without their
   *     country's code, likeliest first
   */
  void find(String text, List<String> regions, Consumer<PersonalPlace> places);
}
