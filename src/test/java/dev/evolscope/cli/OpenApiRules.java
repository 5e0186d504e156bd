package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What every tool that reads an OpenAPI document relies on. */
final class OpenApiRules {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private OpenApiRules() {}

  static void check(JsonNode document) {
    assertThat(document.at("/info/title").asString("")).isNotBlank();
    assertThat(document.at("/info/version").asString("")).isNotBlank();
    references(document, document);
    Set<String> ids = new java.util.HashSet<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
        assertThat(METHODS).contains(call.getKey());
        String as = call.getKey() + " " + path.getKey();
        assertThat(ids.add(call.getValue().get("operationId").asString())).as(as).isTrue();
        assertThat(call.getValue().path("summary").asString("")).as(as).isNotBlank();
        assertThat(call.getValue().get("responses").propertyNames()).as(as).isNotEmpty();
        parameters(path.getKey(), call.getValue(), as);
      }
    }
  }

  private static void parameters(String path, JsonNode call, String as) {
    Set<String> names = new java.util.HashSet<>();
    for (JsonNode parameter : call.path("parameters")) {
      String in = parameter.get("in").asString();
      String name = parameter.get("name").asString();
      assertThat(names.add(in + " " + name)).as("%s: %s once", as, name).isTrue();
      assertThat(parameter.has("schema")).as("%s: schema of %s", as, name).isTrue();
      if (in.equals("path")) {
        assertThat(path).as(as).contains("{" + name + "}");
        assertThat(parameter.get("required").asBoolean()).as(as).isTrue();
      }
    }
    path.chars()
        .filter(c -> c == '{')
        .forEach(c -> assertThat(names).anyMatch(n -> n.startsWith("path ")));
  }

  private static void references(JsonNode document, JsonNode node) {
    if (node.has("$ref")) {
      String pointer = node.get("$ref").asString().substring(1);
      assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
    node.forEach(child -> references(document, child));
  }
}
