package dev.evolscope.quality;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Cut;
import dev.evolscope.conversation.Finding;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/**
 * The words of checks and of what they found, in one of the interface's languages: pages take the
 * reader's, API and reports English.
 */
public final class CheckText {
  /** What API, reports and files speak. */
  public static final CheckText ENGLISH = new CheckText(ULocale.ENGLISH);

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  private final ULocale locale;
  private final ResourceBundle texts;

  private CheckText(ULocale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "texts", locale.toLocale(), Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
  }

  /** The words in a language; English where the interface does not speak it. */
  public static CheckText in(ULocale locale) {
    return new CheckText(locale);
  }

  /** A few words for a check; its id where no such check is known (any more). */
  public String title(String check) {
    return text("check." + check + ".title", check);
  }

  /** What the flaw is and why it matters. */
  public String means(String check) {
    return text("check." + check + ".means", "");
  }

  /** How it is decided. */
  public String how(String check) {
    return text("check." + check + ".how", "");
  }

  private String text(String key, String otherwise) {
    return texts.containsKey(key)
        ? new MessageFormat(texts.getString(key), locale).format(new Object[0])
        : otherwise;
  }

  /**
   * What was noticed, in a sentence on one line. Quotations in it are foreign text: what would not
   * show is written out. Checks for personal data quote it masked.
   */
  public String evidence(Finding finding) {
    String key = "check." + finding.check() + ".evidence";
    List<String> details =
        finding.details().stream()
            .map(detail -> NUMBER.matcher(detail).matches() ? detail : quoted(detail))
            .toList();
    return texts.containsKey(key)
        ? Evidence.of(texts.getString(key), locale, details)
        : String.join(" · ", details);
  }

  /** Isolated: a quotation that runs the other way must not turn the sentence around it. */
  private static String quoted(String detail) {
    return "\u2068" + Cut.line(detail, Finding.LONGEST_DETAIL) + "\u2069";
  }
}
