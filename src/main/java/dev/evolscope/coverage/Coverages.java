package dev.evolscope.coverage;

import dev.evolscope.search.CrossCounts;
import dev.evolscope.search.CrossRequest;
import dev.evolscope.search.CrossSearch;
import java.util.Optional;
import java.util.Set;

/** Counts coverage and weighs it against targets. */
public final class Coverages {
  private final CrossSearch search;
  private final Targets targets;

  public Coverages(CrossSearch search, Targets targets) {
    this.search = search;
    this.targets = targets;
  }

  /**
   * The coverage that is asked for.
   *
   * @throws BadTargetException if the target is none, is not kept, or says nothing of these axes
   * @throws dev.evolscope.search.TooManyCellsException if the axes have too many values
   */
  public Coverage of(CoverageRequest request) {
    Optional<Target> target =
        request.target().isEmpty() ? Optional.empty() : Optional.of(fitting(request));
    CrossCounts counts =
        search.count(
            new CrossRequest(
                request.rows(),
                request.columns(),
                request.query(),
                request.filters(),
                target.map(t -> t.values(request.rows())).orElse(Set.of()),
                target.map(t -> t.values(request.columns())).orElse(Set.of())));
    return Coverage.of(counts, target.orElse(null));
  }

  private Target fitting(CoverageRequest request) {
    Target target = targets.named(request.target());
    String misfit = target.misfit(request.rows(), request.columns());
    if (!misfit.isEmpty()) {
      throw new BadTargetException(misfit);
    }
    return target;
  }
}
