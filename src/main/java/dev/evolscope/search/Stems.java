package dev.evolscope.search;

import dev.evolscope.search.QueryTerms.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What a word stems to in each language that its letters may belong to. */
record Stems(Analyzers analyzers, IndexReader reader) {

  /**
   * The stems by field; only where documents have all of them. Most languages do not know a word of
   * another: asked here once, not by the search, its highlights and its counts.
   */
  Map<String, List<Position>> of(String text) {
    Map<String, List<Position>> fields = new LinkedHashMap<>();
    OwnAnalyzer.ofLetters(text)
        .map(OwnAnalyzer::field)
        .filter(this::isInUse)
        .forEach(
            field -> {
              List<Position> stems = QueryTerms.of(field, text, analyzers);
              if (!stems.isEmpty() && stems.stream().allMatch(stem -> occurs(field, stem))) {
                fields.put(field, stems);
              }
            });
    return fields;
  }

  private boolean isInUse(String field) {
    return reader.leaves().stream()
        .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null);
  }

  private boolean occurs(String field, Position stem) {
    try {
      for (String form : stem.kin()) {
        if (reader.docFreq(new Term(field, form)) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }
}
