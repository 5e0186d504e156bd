package dev.evolscope.search;

import java.util.Collection;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollector;

/** The documents that match and their numbers, gathered in one pass. */
record MatchingFigures(FacetsCollector documents, FigureCollector figures) {

  /** For searchers without threads of their own, which ask for one collector. */
  static CollectorManager<Collector, MatchingFigures> collecting() {
    MatchingFigures matched = new MatchingFigures(new FacetsCollector(), new FigureCollector());
    return new CollectorManager<>() {
      @Override
      public Collector newCollector() {
        return MultiCollector.wrap(matched.documents, matched.figures);
      }

      @Override
      public MatchingFigures reduce(Collection<Collector> collectors) {
        return matched;
      }
    };
  }
}
