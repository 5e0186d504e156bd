package dev.evolscope.bench;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
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

  private static final BareRead NOTHING = new BareRead(0, 0);

  /**
   * Reads the file, one row group after the other: a reader over the whole file gathers batches of
   * 16,384 rows in each column, several at once, which do not fit a heap of 1 GB at 8 KB a row.
   */
  static BareRead of(Path file) throws IOException {
    BareRead sum = NOTHING;
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file))) {
      for (RowGroup group : reader.getFileMetaData().rowGroups()) {
        try (RowReader rows = reader.buildRowReader().filter(only(group)).build()) {
          sum = sum.plus(of(rows));
        }
      }
    }
    return sum;
  }

  private static RowGroupPredicate only(RowGroup group) {
    long start = group.columns().getFirst().chunkStartOffset();
    long size = group.columns().stream().mapToLong(c -> c.metaData().totalCompressedSize()).sum();
    return RowGroupPredicate.byteRange(start, start + size); // the one whose middle is in there
  }

  private static BareRead of(RowReader row) {
    BareRead sum = NOTHING;
    while (row.hasNext()) {
      row.next();
      long characters = 0;
      for (int field = 0; field < row.getFieldCount(); field++) {
        characters += characters(row.getValue(field));
      }
      sum = sum.plus(new BareRead(1, characters));
    }
    return sum;
  }

  private BareRead plus(BareRead other) {
    return new BareRead(rows + other.rows, characters + other.characters);
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
