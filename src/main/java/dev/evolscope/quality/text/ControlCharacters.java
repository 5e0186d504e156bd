package dev.evolscope.quality.text;

import com.ibm.icu.lang.UCharacter;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Characters that no text holds: controls but tab and line ends, halves of surrogate pairs,
 * noncharacters, and the marks of interlinear notes. A form feed or backspace is often what is left
 * of LaTeX's {@code \f} or {@code \b}.
 */
public final class ControlCharacters implements Detector {
  /** Names of so many different ones are told. */
  private static final int NAMED = 3;

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.text();
    int first = -1;
    int count = 0;
    TreeSet<Integer> kinds = new TreeSet<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isWrong(c)) {
        first = first < 0 ? i : first;
        count++;
        if (kinds.size() < NAMED) {
          kinds.add(c);
        }
      }
      i += Character.charCount(c);
    }
    if (first < 0 || isPartOfMojibake(kinds, passage)) {
      return null;
    }
    return new Damage(
        first,
        first + Character.charCount(text.codePointAt(first)),
        1,
        Integer.toString(count),
        kinds.stream().map(ControlCharacters::name).collect(Collectors.joining(", ")));
  }

  /** Windows-1252 lacks five bytes; misread UTF-8 has them as controls of the upper half. */
  private static boolean isPartOfMojibake(SortedSet<Integer> kinds, Passage passage) {
    return kinds.first() >= 0x80 && kinds.last() <= 0x9F && new Mojibake().in(passage) != null;
  }

  private static boolean isWrong(int c) {
    if (c < 0x20) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return c >= 0x7F
        && (c <= 0x9F
            || c >= 0xD800 && c <= 0xDFFF
            || c >= 0xFDD0 && c <= 0xFDEF
            || c >= 0xFFF9 && c <= 0xFFFB
            || (c & 0xFFFE) == 0xFFFE);
  }

  private static String name(int c) {
    return "U+%04X %s".formatted(c, UCharacter.getExtendedName(c));
  }
}
