package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Resource;
import dev.evolscope.search.CrossCounts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The axis of a matrix that tells the resource class of every cell. */
record ResourceAxis(Facet facet, boolean isRows) {

  /** Languages before classes, rows before columns; empty where neither axis is one of them. */
  static Optional<ResourceAxis> of(Facet rows, Facet columns) {
    for (Facet facet : List.of(Facet.LANGUAGE, Facet.RESOURCE)) {
      if (rows == facet || columns == facet) {
        return Optional.of(new ResourceAxis(facet, rows == facet));
      }
    }
    return Optional.empty();
  }

  /** Gives every class its part of the conversations, in equal parts for its cells, rounded up. */
  long[][] spread(CrossCounts counts, Map<Resource, Integer> parts) {
    List<String> values = isRows ? counts.rowValues() : counts.columnValues();
    int across = isRows ? counts.columnValues().size() : counts.rowValues().size();
    Resource[] classes = values.stream().map(this::resource).toArray(Resource[]::new);
    long all = parts.values().stream().mapToLong(part -> part).sum();
    Map<Resource, Long> each = new EnumMap<>(Resource.class);
    for (Resource resource : Resource.values()) {
      long cells = across * Arrays.stream(classes).filter(c -> c == resource).count();
      long part = counts.total() * parts.getOrDefault(resource, 0);
      long divisor = all * cells;
      each.put(resource, divisor == 0 ? 0 : (part + divisor - 1) / divisor);
    }
    long[][] cells = new long[counts.rowValues().size()][counts.columnValues().size()];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        cells[row][column] = each.getOrDefault(classes[isRows ? row : column], 0L);
      }
    }
    return cells;
  }

  private Resource resource(String value) {
    if (facet == Facet.LANGUAGE) {
      return value.equals(Facet.NONE)
          ? Resource.UNKNOWN
          : Languages.of(value.startsWith("\\") ? value.substring(1) : value).resource();
    }
    return Arrays.stream(Resource.values())
        .filter(resource -> resource.label().equals(value))
        .findFirst()
        .orElse(Resource.UNKNOWN);
  }
}
