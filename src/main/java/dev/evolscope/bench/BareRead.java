package dev.evolscope.bench;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The Parquet reader alone, every value decoded and nothing done with it: no import can be faster.
 *
 * @param rows how many there were
 * @param characters UTF-16 units of all strings, which shows that they were looked at
 */
record BareRead(long rows, long characters) {

  static BareRead of(Path file) throws IOException {
    long rows = 0;
    long characters = 0;
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
        RowReader row = reader.rowReader()) {
      while (row.hasNext()) {
        row.next();
        rows++;
        for (int field = 0; field < row.getFieldCount(); field++) {
          characters += characters(row.getValue(field));
        }
      }
    }
    return new BareRead(rows, characters);
  }

  private static long characters(@Nullable Object value) {
    return switch (value) {
      case String text -> text.length();
      case PqList list -> list.values().stream().mapToLong(BareRead::characters).sum();
      case PqStruct struct -> charactersOf(struct);
      case null, default -> 0;
    };
  }

  private static long charactersOf(PqStruct struct) {
    long characters = 0;
    for (int field = 0; field < struct.getFieldCount(); field++) {
      characters += characters(struct.getValue(struct.getFieldName(field)));
    }
    return characters;
  }
}
