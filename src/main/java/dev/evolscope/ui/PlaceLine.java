package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row stands and why it was skipped, in the reader's language. Names of files and fields
 * stand apart from the words around them, so that each keeps its own direction.
 */
final class PlaceLine extends HtmlContainer {
  /** What an import writes; a place that was cut may lack its end. */
  private static final Pattern PLACE =
      Pattern.compile("(.*?), row (\\d+)(?:, line (\\d+))?(?:, (.*))?", Pattern.DOTALL);

  private static final String BETWEEN = ": ";

  /**
   * A place.
   *
   * @param place as the import wrote it, such as {@code data.jsonl, row 3, line 4, id}
   */
  PlaceLine(String place) {
    super("span");
    addClassName("place");
    Matcher parts = PLACE.matcher(place);
    if (parts.matches()) {
      String line = parts.group(3);
      name(parts.group(1));
      words(
          Texts.text("coverage.comma")
              + (line == null
                  ? Texts.text("skip.place.row", parts.group(2))
                  : Texts.text("skip.place.line", parts.group(2), line)));
      if (parts.group(4) != null) {
        words(Texts.text("coverage.comma"));
        name(parts.group(4));
      }
    } else {
      name(place);
    }
  }

  /**
   * A place with its reason, as {@code data.jsonl, row 3: missing}.
   *
   * @param reasons all that rows of the import were skipped for, in English
   */
  static PlaceLine of(String placed, Collection<String> reasons) {
    return reasons.stream()
        .filter(reason -> placed.endsWith(BETWEEN + reason))
        .max(Comparator.comparingInt(String::length))
        .map(reason -> of(placed, reason))
        .orElseGet(() -> new PlaceLine(placed));
  }

  private static PlaceLine of(String placed, String reason) {
    int end = placed.length() - reason.length() - BETWEEN.length();
    PlaceLine line = new PlaceLine(placed.substring(0, end));
    line.words(BETWEEN);
    line.name(SkippedText.reason(reason));
    return line;
  }

  private void name(String name) {
    add(Dom.text("bdi", "", name));
  }

  private void words(String words) {
    add(Dom.text("span", "", words));
  }
}
