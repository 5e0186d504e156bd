package dev.evolscope.bench;

import dev.evolscope.conversation.Facet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenSearch over HTTP: one shard, its standard tokenizer with folded accents, a terms aggregation
 * for each facet.
 */
final class OpenSearchRival implements Rival {
  static final String NAME = "OpenSearch, HTTP";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int BULK_BYTES = 4_000_000;
  private static final int MOST_VALUES = 1000;

  private final OpenSearchNode node;
  private final JsonHttp http;

  private OpenSearchRival(OpenSearchNode node) {
    this.node = node;
    this.http = new JsonHttp(node.address());
  }

  /** Loads all rows into a new index of a node that has just started; closing ends the node. */
  static OpenSearchRival load(OpenSearchNode node, Path file)
      throws IOException, InterruptedException {
    OpenSearchRival rival = new OpenSearchRival(node);
    rival.load(file);
    return rival;
  }

  private void load(Path file) throws IOException, InterruptedException {
    http.send("PUT", "/rows", JSON.writeValueAsBytes(index()));
    ByteArrayOutputStream bulk = new ByteArrayOutputStream();
    RivalRow.readAll(file, row -> add(row, bulk));
    send(bulk);
    http.send("POST", "/rows/_refresh", new byte[0]);
    http.send("POST", "/rows/_flush", new byte[0]);
  }

  private static Map<String, Object> index() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", Map.of("type", "text", "analyzer", "folding"));
    for (Facet facet : RivalAnswer.FACETS) {
      fields.put(facet.parameter(), Map.of("type", "keyword"));
    }
    Map<String, Object> folding =
        Map.of("tokenizer", "standard", "filter", List.of("lowercase", "asciifolding"));
    Map<String, Object> settings =
        Map.of(
            "number_of_shards",
            1,
            "number_of_replicas",
            0,
            "refresh_interval",
            "-1",
            "analysis",
            Map.of("analyzer", Map.of("folding", folding)));
    return Map.of("settings", settings, "mappings", Map.of("properties", fields));
  }

  private void add(RivalRow row, ByteArrayOutputStream bulk)
      throws IOException, InterruptedException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", row.text());
    for (int i = 0; i < row.facets().size(); i++) {
      fields.put(RivalAnswer.FACETS.get(i).parameter(), row.facets().get(i));
    }
    bulk.writeBytes(JSON.writeValueAsBytes(Map.of("index", Map.of("_id", row.id()))));
    bulk.write('\n');
    bulk.writeBytes(JSON.writeValueAsBytes(fields));
    bulk.write('\n');
    if (bulk.size() > BULK_BYTES) {
      send(bulk);
    }
  }

  private void send(ByteArrayOutputStream bulk) throws IOException, InterruptedException {
    if (bulk.size() > 0) {
      JsonNode answer = http.send("POST", "/rows/_bulk", bulk.toByteArray()).body();
      if (answer.path("errors").asBoolean()) {
        throw new IOException("OpenSearch refuses rows: " + answer.toString().substring(0, 500));
      }
      bulk.reset();
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String baseline() {
    return OwnServerRival.NAME;
  }

  @Override
  public RivalAnswer ask(RivalQuestion question) throws IOException, InterruptedException {
    byte[] search = JSON.writeValueAsBytes(search(question));
    JsonHttp.Answer answer = http.send("POST", "/rows/_search", search);
    JsonNode hits = answer.body().path("hits");
    List<String> ids = hits.path("hits").valueStream().map(h -> h.path("_id").asString()).toList();
    return new RivalAnswer(
        answer.millis(),
        hits.path("total").path("value").asLong(),
        counts(answer.body().path("aggregations")),
        ids);
  }

  private static Map<String, Object> search(RivalQuestion question) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Facet facet : RivalAnswer.FACETS) {
      String name = facet.parameter();
      counts.put(name, Map.of("terms", Map.of("field", name, "size", MOST_VALUES)));
    }
    String words = String.join(" ", question.words());
    Map<String, Object> wanted =
        Map.of("match", Map.of("text", Map.of("query", words, "operator", "and")));
    Map<String, Object> unwanted = Map.of("match", Map.of("text", question.unwanted()));
    return Map.of(
        "size",
        RivalAnswer.PAGE,
        "_source",
        false,
        "track_total_hits",
        true,
        "query",
        Map.of("bool", Map.of("must", wanted, "must_not", unwanted)),
        "aggs",
        counts);
  }

  private static Map<String, Map<String, Long>> counts(JsonNode aggregations) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Facet facet : RivalAnswer.FACETS) {
      Map<String, Long> values =
          aggregations
              .path(facet.parameter())
              .path("buckets")
              .valueStream()
              .collect(
                  Collectors.toMap(
                      bucket -> bucket.path("key").asString(),
                      bucket -> bucket.path("doc_count").asLong()));
      counts.put(facet.parameter(), values);
    }
    return counts;
  }

  @Override
  public void close() {
    http.close();
    node.close();
  }
}
