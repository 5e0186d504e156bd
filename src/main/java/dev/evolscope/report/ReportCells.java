package dev.evolscope.report;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tables of the report and what stands in them; all of it text, the same on every machine. */
final class ReportCells {
  private ReportCells() {}

  /**
   * A table under a head, within what scrolls sideways.
   *
   * @param numbersFrom the first column of numbers
   * @return its body
   */
  static Element table(Element main, List<String> columns, int numbersFrom) {
    Element table = main.appendElement("div").addClass("scroll").appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (int i = 0; i < columns.size(); i++) {
      Element cell = heading(head, columns.get(i));
      if (i >= numbersFrom) {
        cell.addClass("num");
      }
    }
    return table.appendElement("tbody");
  }

  static Element heading(Element head, String text) {
    return head.appendElement("th").attr("scope", "col").text(text);
  }

  static void cell(Element line, String text) {
    line.appendElement("td").appendElement("bdi").text(text);
  }

  static void number(Element line, String text) {
    line.appendElement("td").addClass("num").text(text);
  }

  /** Whatever language the machine speaks. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }
}
