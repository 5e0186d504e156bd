package dev.evolscope.quality;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Finding;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Says a finding in words. */
public final class Evidence {
  private Evidence() {}

  /**
   * A check's sentence with a finding's details in its places. A place with a format of its own,
   * such as a number or a plural, is given a number where the detail is one; details are text
   * otherwise, whatever they hold.
   *
   * @param pattern of ICU
   */
  public static String of(String pattern, ULocale language, List<String> details) {
    BitSet numbers = numbers(pattern);
    Object[] values = new Object[Math.max(details.size(), numbers.length())];
    for (int i = 0; i < values.length; i++) {
      String detail = i < details.size() ? details.get(i) : "";
      values[i] = numbers.get(i) ? number(detail) : detail;
    }
    return new MessageFormat(pattern, language).format(values);
  }

  /** The places that take a number. */
  private static BitSet numbers(String pattern) {
    BitSet numbers = new BitSet();
    MessagePattern parts = new MessagePattern(pattern);
    for (int i = 0; i < parts.countParts(); i++) {
      MessagePattern.Part part = parts.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() != MessagePattern.ArgType.NONE
          && part.getArgType() != MessagePattern.ArgType.SELECT) {
        numbers.set(parts.getPart(i + 1).getValue()); // the place's number follows its start
      }
    }
    return numbers;
  }

  private static Number number(String detail) {
    try {
      return detail.contains(".") ? (Number) Double.valueOf(detail) : (Number) Long.valueOf(detail);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The same in English; the details alone where the check has no sentence. */
  public static String english(Finding finding) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "texts", Locale.ENGLISH, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
    String key = "check." + finding.check() + ".evidence";
    return texts.containsKey(key)
        ? of(texts.getString(key), ULocale.ENGLISH, finding.details())
        : String.join(", ", finding.details());
  }
}
