package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that a reader gives, as text. */
final class ReadRows {
  private ReadRows() {}

  static List<String> of(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    try (RowReader reader = RowReader.open(file)) {
      drain(reader, found);
    }
    return found;
  }

  static void drain(RowReader reader, List<String> into) throws IOException {
    for (ReadRow row = reader.next(); row != null; row = reader.next()) {
      into.add(
          switch (row) {
            case ReadRow.Row(RowPlace place, var fields) -> place + ": " + JsonValues.text(fields);
            case ReadRow.BadRow bad -> "BAD " + bad.message();
          });
    }
  }
}
