package dev.evolscope.quality.text;

import dev.evolscope.quality.text.Topics.Topic;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags and entities of HTML outside of code, in conversations that are not about markup. Tables of
 * Markdown have no other line break than {@code <br>}, and pictures, indices and the like no other
 * form than HTML's: these are left alone.
 */
public final class MarkupLeftovers implements Detector {
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_ENTITY = 10;
  private static final int LONGEST_ROW = 1_000;

  /** Further marks of a message are not counted. */
  private static final int MOST = 1_000;

  private static final Set<String> TAGS =
      Set.of(
          """
              p br div span b i strong em a font ul ol li table tr td th tbody thead h1 h2 h3 h4 h5
              h6 blockquote section article pre center hr
              """
              .strip()
              .split("\\s+"));

  /** Those that one meets; the full list of HTML has some two thousand more. */
  private static final Set<String> ENTITIES =
      Set.of(
          """
              amp lt gt quot apos nbsp hellip mdash ndash lsquo rsquo sbquo ldquo rdquo bdquo laquo
              raquo lsaquo rsaquo bull middot copy reg trade deg euro pound yen cent sect para times
              divide plusmn frac12 frac14 frac34 iexcl iquest ordf ordm zwnj zwj lrm rlm shy ensp
              emsp thinsp szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
              ecirc euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml oslash
              ugrave uacute ucirc uuml yacute Eacute Agrave Auml Ouml Uuml Ntilde Ccedil Aacute
              Iacute Oacute Uacute
              """
              .strip()
              .split("\\s+"));

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.text();
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return null;
    }
    String prose = passage.prose();
    int first = -1;
    int firstEnd = -1;
    int count = 0;
    for (int i = 0; i < prose.length() && count < MOST; i++) {
      int end = end(prose, i);
      if (end > 0) {
        count++;
        if (first < 0) {
          first = i;
          firstEnd = end;
        }
        i = end - 1;
      }
    }
    if (first < 0 || passage.topics().has(Topic.MARKUP)) {
      return null;
    }
    String quote = Damage.quote(text, first, firstEnd);
    return new Damage(first, firstEnd, count > 1 ? 1 : .9, quote, Integer.toString(count));
  }

  /** Behind the mark that begins at a place; 0 where none does. */
  private static int end(String prose, int at) {
    return switch (prose.charAt(at)) {
      case '<' -> tagEnd(prose, at);
      case '&' -> entityEnd(prose, at);
      default -> 0;
    };
  }

  private static int tagEnd(String prose, int at) {
    int name = at + 1 < prose.length() && prose.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = name;
    while (end < prose.length() && end < name + 12 && isAlphanumeric(prose.charAt(end))) {
      end++;
    }
    // List<b> is a type of a programming language
    boolean type =
        at > 0 && isAlphanumeric(prose.charAt(at - 1)) && name == at + 1 && end == name + 1;
    boolean doubled = at > 0 && prose.charAt(at - 1) == '<';
    if (type || doubled || !TAGS.contains(prose.substring(name, end).toLowerCase(Locale.ROOT))) {
      return 0;
    }
    int close = prose.indexOf('>', end, Math.min(prose.length(), end + LONGEST_TAG));
    if (close < 0 || !isInside(prose, end, close)) {
      return 0;
    }
    return prose.startsWith("br", name) && isTableRow(prose, at) ? 0 : close + 1;
  }

  /** Whether what follows a tag's name can be its attributes. */
  private static boolean isInside(String prose, int from, int close) {
    String inside = prose.substring(from, close).strip();
    return inside.isEmpty() || inside.equals("/") || inside.indexOf('=') > 0;
  }

  private static boolean isTableRow(String prose, int at) {
    return Line.around(prose, at, LONGEST_ROW).indexOf('|') >= 0;
  }

  private static int entityEnd(String prose, int at) {
    int end = prose.indexOf(';', at, Math.min(prose.length(), at + LONGEST_ENTITY));
    if (end < 0) {
      return 0;
    }
    String name = prose.substring(at + 1, end);
    return ENTITIES.contains(name) || isNumber(name) ? end + 1 : 0;
  }

  /** {@code #233} or {@code #xe9}. */
  private static boolean isNumber(String name) {
    if (name.length() < 3 || name.charAt(0) != '#') {
      return name.length() == 2 && name.charAt(0) == '#' && Character.isDigit(name.charAt(1));
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    return name.substring(hex ? 2 : 1)
        .chars()
        .allMatch(c -> c < 0x80 && Character.digit(c, hex ? 16 : 10) >= 0);
  }

  private static boolean isAlphanumeric(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
