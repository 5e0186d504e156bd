package dev.evolscope.cli;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A part in one of its versions: from one to the next about a third of the rows change and some are
 * removed or come back. Its last row is of this version alone, so that its id tells whether the
 * version was ever published.
 */
record VersionedFile(Path file, String dataset, int version) {
  private static final List<String> LANGUAGES = List.of("English", "Hindi", "Swahili", "Thai");
  private static final List<String> TASKS = List.of("general", "NLI", "translation");

  /** Writes a version as {@code folder/version/dataset.jsonl}. */
  static VersionedFile write(Path folder, String dataset, int version, int rows)
      throws IOException {
    Path place = Files.createDirectories(folder.resolve(Integer.toString(version)));
    VersionedFile file = new VersionedFile(place.resolve(dataset + ".jsonl"), dataset, version);
    try (BufferedWriter out = Files.newBufferedWriter(file.file)) {
      for (int i = 0; i < rows; i++) {
        if (i % 23 != version % 23) {
          out.write(row(Integer.toString(i), i, 3 + version - Math.floorMod(version - i, 3)));
          out.newLine();
        }
      }
      out.write(file.marker());
      out.newLine();
    }
    return file;
  }

  private static String row(String id, int i, int text) {
    return """
        {"id":"%s","language":"%s","task":"%s","task_evol_type":%s,"conversation":[\
        {"role":"user","content":"Question %d in its wording %d, with some words to be indexed"},\
        {"role":"assistant","content":"Answer %d has words of its own as well"}]}"""
        .formatted(
            id,
            LANGUAGES.get(i % LANGUAGES.size()),
            TASKS.get(text % TASKS.size()),
            i % 5 == 0 ? "\"concise\"" : "null",
            i,
            text,
            i);
  }

  private String marker() {
    return row("marker", version, version);
  }

  /** The id of the row that no other version has. */
  ConversationId markerId() {
    try {
      if (JsonValues.parse(marker()) instanceof Value.Fields fields) {
        return ConversationId.of(dataset, dataset + ".jsonl", "marker", 0, fields);
      }
      throw new IllegalStateException("the marker is no object");
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(e);
    }
  }
}
