package dev.evolscope.quality.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list {@code phrases.tsv}, found in texts by a trie that is walked from every place where a
 * word may begin. A row's language does not limit what is looked for: its label may be wrong.
 */
public final class Phrases {
  private static final String FILE = "phrases.tsv";
  private static final Phrases ALL = new Phrases(read());

  private final List<Phrase> phrases;
  private final Node root = new Node();

  private Phrases(List<Phrase> phrases) {
    this.phrases = phrases;
    phrases.forEach(this::add);
  }

  /** Every phrase, in the order of the list. */
  public static List<Phrase> all() {
    return ALL.phrases;
  }

  /** The phrases of some kinds in a text, by where they begin, longer ones first. */
  public static List<PhraseMatch> in(
      String original, FoldedText text, PhraseKind first, PhraseKind... more) {
    List<PhraseMatch> matches = new ArrayList<>();
    Set<PhraseKind> kinds = EnumSet.of(first, more);
    for (int at = 0; at < text.length(); at++) {
      if (text.mayBegin(at)) {
        ALL.addMatches(original, text, at, kinds, matches);
      }
    }
    return matches;
  }

  private void addMatches(
      String original, FoldedText text, int from, Set<PhraseKind> kinds, List<PhraseMatch> all) {
    int before = all.size();
    Node node = root;
    for (int at = from; at < text.length(); at++) {
      node = node.next.get(text.text().charAt(at));
      if (node == null) {
        return;
      }
      for (Phrase phrase : node.ending) {
        if (kinds.contains(phrase.kind()) && fits(phrase, original, text, from, at + 1)) {
          all.add(before, new PhraseMatch(phrase, from, at + 1));
        }
      }
    }
  }

  private static boolean fits(Phrase phrase, String original, FoldedText text, int from, int to) {
    return (phrase.open() || text.mayEnd(to))
        && (phrase.acronym().isEmpty()
            || original.substring(text.place(from), text.end(to)).contains(phrase.acronym()));
  }

  private void add(Phrase phrase) {
    Node node = root;
    String folded = FoldedText.of(phrase.written()).text();
    for (int i = 0; i < folded.length(); i++) {
      node = node.next.computeIfAbsent(folded.charAt(i), letter -> new Node());
    }
    node.ending.add(phrase);
  }

  private static List<Phrase> read() {
    try (InputStream list = Phrases.class.getResourceAsStream(FILE)) {
      String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).flatMap(Phrases::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Phrase> line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(FILE + ": write language, kind and phrases: " + line);
    }
    PhraseKind kind = PhraseKind.ofName(cells[1]);
    return Arrays.stream(cells[2].split("\\|", -1)).map(text -> Phrase.of(cells[0], kind, text));
  }

  /** A beginning that phrases share. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private final List<Phrase> ending = new ArrayList<>(1);
  }
}
