package dev.evolscope.quality.evolution;

import dev.evolscope.quality.wording.FoldedText;
import dev.evolscope.quality.wording.PhraseKind;
import dev.evolscope.quality.wording.PhraseMatch;
import dev.evolscope.quality.wording.Phrases;
import dev.evolscope.taxonomy.EvolType;
import dev.evolscope.taxonomy.Taxonomy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a prompt shows the evolving prompt, and how surely: as a heading, in a first line that
 * announces what follows, or by the name of an Evol type. The same words within a sentence may be
 * meant, and count for less.
 *
 * @param from in UTF-16 units
 * @param to in UTF-16 units
 */
record ScaffoldPlace(double score, int from, int to) {
  private static final double HEADING = 1;
  private static final double NAME = .95;
  private static final double ANNOUNCED = .9;
  private static final double MENTIONED = .5;

  /** UTF-16 units of a line that can be a heading or an announcement. */
  private static final int LINE = 160;

  /** UTF-16 units of a message that are read. */
  private static final int READ = 20_000;

  /** Folded characters that a heading may have beside its phrase. */
  private static final int ROOM = 8;

  /** Names that nobody writes by chance. */
  private static final Set<String> NAMES =
      Stream.concat(Taxonomy.current().taskTypes(), Taxonomy.current().multiTurn().stream())
          .map(EvolType::name)
          .filter(name -> name.indexOf('_') > 0)
          .collect(Collectors.toUnmodifiableSet());

  /** The surest place of a message; null where it shows nothing. */
  static @Nullable ScaffoldPlace in(String message) {
    String text = message.substring(0, Math.min(message.length(), READ));
    ScaffoldPlace surest = null;
    boolean first = true;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        surest = surer(surest, ofLine(line, start, first));
        first = false;
      }
      start = end + 1;
    }
    return surer(surest, name(text));
  }

  private static @Nullable ScaffoldPlace ofLine(String line, int start, boolean first) {
    if (line.length() > LINE && !first) {
      return null;
    }
    FoldedText folded = FoldedText.beginning(line, LINE);
    List<PhraseMatch> matches = Phrases.in(line, folded, PhraseKind.SCAFFOLD);
    if (matches.isEmpty()) {
      return null;
    }
    PhraseMatch match = matches.getFirst();
    int from = folded.place(match.from());
    int to = folded.end(match.to());
    double score = score(line, from, to, folded.length() - (match.to() - match.from()), first);
    return score == 0 ? null : new ScaffoldPlace(score, start + from, start + to);
  }

  private static double score(String line, int from, int to, int rest, boolean first) {
    boolean ended = line.length() <= LINE && isColon(line.strip());
    boolean marked = isMarked(line, from, to);
    if (marked || rest <= ROOM && (ended || first && line.length() <= LINE)) {
      return HEADING;
    }
    if (opensLine(line, from)
        && isColon(line.substring(0, Math.min(line.length(), to + 2)).strip())) {
      return HEADING;
    }
    if (first && ended) {
      return ANNOUNCED;
    }
    return first ? MENTIONED : 0;
  }

  /** Whether the phrase stands between the signs of a heading. */
  private static boolean isMarked(String line, int from, int to) {
    String before = line.substring(0, from).strip();
    String behind = line.substring(to).strip();
    return before.endsWith("#") && (behind.isEmpty() || "#:：".indexOf(behind.charAt(0)) >= 0)
        || before.equals("**") && behind.startsWith("**")
        || before.endsWith("#The") && behind.startsWith("#");
  }

  private static boolean opensLine(String line, int from) {
    return line.substring(0, from).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isColon(String text) {
    int end = text.length();
    while (end > 0 && "*_#\"”» ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ":：፦".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static @Nullable ScaffoldPlace name(String text) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      int from = at;
      while (from > 0 && isOfName(text.charAt(from - 1))) {
        from--;
      }
      int to = at;
      while (to < text.length() && isOfName(text.charAt(to))) {
        to++;
      }
      if (NAMES.contains(text.substring(from, to))) {
        return new ScaffoldPlace(NAME, from, to);
      }
      at = Math.max(at, to - 1);
    }
    return null;
  }

  private static boolean isOfName(char character) {
    return character >= 'A' && character <= 'Z' || character == '_';
  }

  private static @Nullable ScaffoldPlace surer(
      @Nullable ScaffoldPlace one, @Nullable ScaffoldPlace other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.score >= other.score ? one : other;
  }
}
