package dev.evolscope.export;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.PartOrigin;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.conversation.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an export is: who made it when of what, and where that comes from and what may be done with
 * it. Every export carries it or names where it is.
 *
 * @param publication number of the state that was exported
 * @param conversations in the file
 * @param notices what the search had to say of the query
 * @param datasets that the conversations are of, in source order
 */
public record Manifest(
    String programVersion,
    Instant exportedAt,
    ExportRequest request,
    long publication,
    int conversations,
    List<String> notices,
    List<Source> datasets) {

  /** A dataset's share. */
  record Source(String name, Provenance provenance, List<Share> parts) {
    int conversations() {
      return parts.stream().mapToInt(Share::conversations).sum();
    }
  }

  /** A part's share. */
  record Share(PartOrigin origin, int conversations) {}

  static List<Source> sources(List<PartOrigin> origins, Map<Integer, Integer> counts) {
    SequencedMap<String, List<Share>> parts = new LinkedHashMap<>();
    SequencedMap<String, Provenance> provenance = new LinkedHashMap<>();
    for (PartOrigin origin : origins) {
      provenance.putIfAbsent(origin.dataset(), origin.provenance());
      parts
          .computeIfAbsent(origin.dataset(), name -> new ArrayList<>())
          .add(new Share(origin, counts.getOrDefault(origin.number(), 0)));
    }
    return parts.entrySet().stream()
        .map(
            e ->
                new Source(
                    e.getKey(),
                    provenance.getOrDefault(e.getKey(), Provenance.UNKNOWN),
                    List.copyOf(e.getValue())))
        .toList();
  }

  /** As JSON, on one line. */
  public String json() {
    return JsonValues.text(fields());
  }

  Value.Fields fields() {
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    fields.put("format", text(request.format().label()));
    fields.put("mask", text(request.mask().label()));
    fields.put("query", text(request.query()));
    fields.put("filters", filters());
    fields.put("conversations", new Value.Whole(conversations));
    fields.put("publication", new Value.Whole(publication));
    fields.put("exportedAt", text(exportedAt.toString()));
    fields.put("programVersion", text(programVersion));
    fields.put("notices", new Value.Items(notices.stream().map(Manifest::text).toList()));
    fields.put("datasets", new Value.Items(datasets.stream().map(Manifest::fields).toList()));
    return new Value.Fields(fields);
  }

  private Value filters() {
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    request
        .filters()
        .parameters()
        .forEach(
            (name, values) ->
                fields.put(name, new Value.Items(values.stream().map(Manifest::text).toList())));
    return new Value.Fields(fields);
  }

  private static Value fields(Source source) {
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    fields.put("name", text(source.name()));
    fields.put("licence", text(source.provenance().licence()));
    fields.put("source", text(source.provenance().source()));
    fields.put("citation", text(source.provenance().citation()));
    fields.put("conversations", new Value.Whole(source.conversations()));
    fields.put("parts", new Value.Items(source.parts().stream().map(Manifest::fields).toList()));
    return new Value.Fields(fields);
  }

  private static Value fields(Share share) {
    PartOrigin origin = share.origin();
    SequencedMap<String, Value> fields = new LinkedHashMap<>();
    fields.put("name", text(origin.part()));
    fields.put("conversations", new Value.Whole(share.conversations()));
    fields.put("checksum", text(origin.checksum()));
    fields.put("importedAt", text(origin.importedAt().toString()));
    fields.put("programVersion", text(origin.programVersion()));
    fields.put("mapping", text(origin.mapping()));
    return new Value.Fields(fields);
  }

  private static Value text(@Nullable String text) {
    return text == null ? Value.Null.NULL : new Value.Text(text);
  }
}
