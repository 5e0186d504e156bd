package dev.evolscope.journey;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Conversations of the sample that came from one another, found by what their rows say. */
final class Relatives {
  private Relatives() {}

  /** Seed, evolved and multi-turn of one line, of a language. */
  static List<String> line(RunningApp app, String language) {
    List<JsonNode> seeds = rows(app, language, "seed");
    List<JsonNode> evolvedRows = rows(app, language, "evolved");
    for (JsonNode turns : rows(app, language, "multi-turn")) {
      for (JsonNode evolved : evolvedRows) {
        if (!question(evolved).equals(turns.at("/row/evolved_user_prompt").asString(""))) {
          continue;
        }
        for (JsonNode seed : seeds) {
          if (question(seed).equals(evolved.at("/row/seed_prompt").asString(""))) {
            return List.of(id(seed), id(evolved), id(turns));
          }
        }
      }
    }
    throw new AssertionError("no line of " + language);
  }

  private static List<JsonNode> rows(RunningApp app, String language, String stage) {
    return app.get("/api/v1/search?size=100&language=" + language + "&stage=" + stage)
        .get("hits")
        .valueStream()
        .map(hit -> app.get("/api/v1/conversations/" + hit.get("id").asString()))
        .toList();
  }

  private static String question(JsonNode row) {
    return row.at("/messages/0/content").asString("");
  }

  private static String id(JsonNode row) {
    return row.get("id").asString();
  }
}
