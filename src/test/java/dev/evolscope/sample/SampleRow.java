package dev.evolscope.sample;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One line of committed data and the place to quote when it fails. */
record SampleRow(Path file, int line, JsonNode json) {

  int id() {
    return json.get("id").asInt();
  }

  String language() {
    return text("language");
  }

  String text(String column) {
    return json.get(column).asString();
  }

  List<JsonNode> list(String column) {
    return json.get(column).valueStream().toList();
  }

  List<String> texts(String column) {
    return list(column).stream().map(JsonNode::asString).toList();
  }

  List<String> messages() {
    return list("conversation").stream().map(m -> m.get("content").asString()).toList();
  }

  String message(int at) {
    return messages().get(at);
  }

  boolean isSeed() {
    return json.get("task_evol_type").isNull();
  }

  boolean isMultiTurn() {
    return !json.get("multiturn_evol_type").isEmpty();
  }

  boolean isEvolved() {
    return !isSeed() && !isMultiTurn();
  }

  /** Whether a follow-up asks for words of another language. */
  boolean switchesLanguage() {
    return texts("multiturn_evol_type").contains("LANGUAGE_SWITCH");
  }

  /** The seed's instruction, also of a seed itself: with the file, the name of its family. */
  String seedPrompt() {
    return isSeed() ? message(0) : text("seed_prompt");
  }

  String place() {
    return file.getFileName() + ", line " + line;
  }
}
