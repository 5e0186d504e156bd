package dev.evolscope.api;

import dev.evolscope.conversation.Filters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A selection, which can be written in one text like the query of an address.
 *
 * @param query as typed; empty for everything
 */
record WrittenSelection(String query, Filters filters) {
  private static final String QUERY = "q";

  /** The selection of a call's own filters, and behind it the one that it is compared with. */
  static List<WrittenSelection> of(Parameters parameters) {
    List<WrittenSelection> selections = new ArrayList<>();
    selections.add(new WrittenSelection(parameters.text(QUERY, ""), parameters.filters()));
    String with = parameters.optional(ComparedCall.WITH);
    if (with != null) {
      selections.add(read(with));
    }
    return selections;
  }

  private static WrittenSelection read(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String part : text.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = decode(part.substring(0, equals < 0 ? part.length() : equals));
        String value = equals < 0 ? "" : decode(part.substring(equals + 1));
        values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
      }
    }
    Parameters parameters = Parameters.withFilters(values);
    return new WrittenSelection(parameters.text(QUERY, ""), parameters.filters());
  }

  /** Such as {@code q=river&stage=seed}; empty for everything. */
  String text() {
    SequencedMap<String, List<String>> parameters = filters.parameters();
    if (!query.isEmpty()) {
      parameters.putFirst(QUERY, List.of(query));
    }
    return parameters.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(v -> entry.getKey() + "=" + encode(v)))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadParameterException(
          ComparedCall.WITH, "\"%s\" is not encoded as in an address".formatted(Quoted.of(text)));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
