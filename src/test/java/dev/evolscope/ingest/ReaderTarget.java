package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the fuzzer calls with the bytes of a file: whatever they are, the file is read row by row,
 * or refused with a message, twice in the same way, and every row could be stored and read again.
 */
public final class ReaderTarget {
  private static final int HEAD = 100;

  /** A few bytes of Parquet or gzip can stand for millions of rows. */
  private static final int MOST_ROWS = 2_000;

  private static final String NAME = "fuzz." + System.getProperty("fuzz.format", "jsonl");
  private static final ConversationParser PARSER = new ConversationParser(Languages::of);
  private static final Path FILE = Path.of(System.getProperty("fuzz.file", NAME));

  private ReaderTarget() {}

  /** Jazzer finds it by its name. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.write(FILE, data);
    List<String> once = read();
    List<String> again = read();
    if (!once.equals(again)) {
      throw new AssertionError("read once: %s%nread again: %s".formatted(once, again));
    }
  }

  private static List<String> read() throws IOException {
    List<String> found = new ArrayList<>();
    try (RowReader reader = RowReader.open(FILE, NAME)) {
      FileHead head = FileHead.of(reader, HEAD);
      Mapping mapping = Objects.requireNonNullElse(LayoutFinder.find(head), Mapping.DEFAULT);
      PartReading part = new PartReading("fuzz", NAME, mapping, head.hasEvolColumn(mapping));
      for (ReadRow row : head.rows()) {
        found.add(text(row, found.size(), part));
      }
      for (ReadRow row = reader.next();
          row != null && found.size() < MOST_ROWS;
          row = reader.next()) {
        found.add(text(row, found.size(), part));
      }
    } catch (UnreadableFileException e) {
      // Of damaged Parquet several threads may meet several faults: which comes first is chance
      found.add(NAME.endsWith("parquet") ? "unreadable" : String.valueOf(e.getMessage()));
    }
    return found;
  }

  private static String text(ReadRow row, int expected, PartReading part) {
    if (row.place().position() != expected) {
      throw new AssertionError("row %d stands at %s".formatted(expected, row.place()));
    }
    return switch (row) {
      case ReadRow.BadRow bad -> bad.message();
      case ReadRow.Row(RowPlace place, Value.Fields fields) -> {
        requireStorable(fields);
        yield place + ": " + PARSER.parse(part, fields);
      }
    };
  }

  private static void requireStorable(Value.Fields fields) {
    try {
      Value again = JsonValues.parse(JsonValues.bytes(fields));
      if (!again.equals(fields)) {
        throw new AssertionError("stored as another row: %s, not %s".formatted(again, fields));
      }
    } catch (MalformedJsonException e) {
      throw new AssertionError("cannot be read again: " + fields, e);
    }
  }
}
