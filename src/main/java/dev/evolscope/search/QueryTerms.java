package dev.evolscope.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A piece of a query as the terms of a field, position by position. */
final class QueryTerms {
  private QueryTerms() {}

  /**
   * One position of the text.
   *
   * @param exact the word as typed, case and width aside
   * @param kin every form that counts as this word, the exact one included
   */
  record Position(String exact, Set<String> kin) {}

  static List<Position> of(String field, String text, Analyzer analyzer) {
    List<Position> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String word = term.toString();
        if (word.isEmpty()) {
          continue; // a stemmer may leave nothing of a letter that only stretches others
        }
        if (step.getPositionIncrement() > 0 || positions.isEmpty()) {
          positions.add(new Position(word, new LinkedHashSet<>()));
        }
        addForms(word, positions.getLast().kin());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return field.equals(IndexSchema.TEXT)
        ? positions.stream().map(QueryTerms::complete).toList()
        : positions;
  }

  private static void addForms(String word, Set<String> kin) {
    if (word.length() > 1 && word.charAt(0) == FormsFilter.MARK) {
      kin.add(word.substring(1)); // a text that has the folded form as its exact one
    }
    kin.add(word);
  }

  /** A word that folding leaves alone also stands for those that fold to it. */
  private static Position complete(Position position) {
    boolean folded = position.kin().stream().anyMatch(w -> w.charAt(0) == FormsFilter.MARK);
    if (!folded) {
      position.kin().add(FormsFilter.MARK + position.exact());
    }
    return position;
  }
}
