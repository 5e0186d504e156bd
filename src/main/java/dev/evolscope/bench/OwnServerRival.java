package dev.evolscope.bench;

import dev.evolscope.conversation.Facet;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Our search over HTTP. */
record OwnServerRival(ServedHome server, JsonHttp http) implements Rival {
  static final String NAME = "ours, HTTP";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String baseline() {
    return OwnRival.NAME;
  }

  @Override
  public RivalAnswer ask(RivalQuestion question) throws IOException, InterruptedException {
    String query = URLEncoder.encode(OwnRival.query(question), StandardCharsets.UTF_8);
    JsonHttp.Answer answer = http.get("/api/v1/search?size=" + RivalAnswer.PAGE + "&q=" + query);
    JsonNode found = answer.body();
    List<String> ids =
        found.path("hits").valueStream().map(hit -> hit.path("sourceId").asString()).toList();
    return new RivalAnswer(
        answer.millis(), found.path("total").asLong(), counts(found.path("facets")), ids);
  }

  private static Map<String, Map<String, Long>> counts(JsonNode facets) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Facet facet : RivalAnswer.FACETS) {
      Map<String, Long> values =
          facets
              .path(facet.parameter())
              .valueStream()
              .collect(
                  Collectors.toMap(
                      value -> value.path("value").asString(),
                      value -> value.path("count").asLong()));
      counts.put(facet.parameter(), values);
    }
    return counts;
  }

  @Override
  public void close() {
    http.close();
    server.close();
  }
}
