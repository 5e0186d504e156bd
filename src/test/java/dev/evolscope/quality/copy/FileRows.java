package dev.evolscope.quality.copy;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The committed rows of JSON lines in M2Lingual's columns. */
final class FileRows {
  private static final ConversationParser PARSER = new ConversationParser(Languages::of);

  private FileRows() {}

  /** The conversations of a file, or of all files of a folder as parts of one dataset. */
  static List<Conversation> of(Path path) throws IOException {
    List<Conversation> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        String part = String.valueOf(file.getFileName());
        for (String line : Files.readAllLines(file)) {
          rows.add(conversation(new PartReading("data", part, Mapping.DEFAULT, true), line));
        }
      }
    }
    return rows;
  }

  private static Conversation conversation(PartReading part, String line) throws IOException {
    try {
      Value.Fields row = (Value.Fields) JsonValues.parse(line);
      return ((ParsedRow.Parsed) PARSER.parse(part, row).getFirst()).conversation();
    } catch (MalformedJsonException e) {
      throw new IOException(line, e);
    }
  }

  /** What a row's column says, as text. */
  static String column(Conversation row, String name) {
    return row.row().get(name) instanceof Value.Text(String text)
        ? text
        : Objects.toString(row.row().get(name));
  }
}
