package dev.evolscope.sample;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.regex.Pattern;

/** The part of a message that is written in its row's language. */
final class Prose {
  private static final Pattern CODE =
      Pattern.compile("(?s)```.*?```|`[^`]*`|\\$\\$.*?\\$\\$|\\$[^$\n]*\\$");

  private static final Pattern TABLE = Pattern.compile("(?m)^\\|.*$");

  /** Within a paragraph, since quotation marks may be left open. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"[^\"\n]*\"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|»[^«\n]*«|‘[^’\n]*’|「[^」\n]*」|『[^』\n]*』");

  private Prose() {}

  /** Without code and formulas. */
  static String withoutCode(String text) {
    return CODE.matcher(text).replaceAll(" ");
  }

  /** Without code, formulas, tables (lists of nouns, mostly) and what is quoted. */
  static String own(String text) {
    String prose = TABLE.matcher(withoutCode(text)).replaceAll(" ");
    return QUOTED.matcher(prose).replaceAll(" ");
  }

  static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** The script of each character that has one of its own, in order. */
  static List<Integer> scripts(String text) {
    return text.codePoints()
        .map(UScript::getScript)
        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
        .boxed()
        .toList();
  }
}
