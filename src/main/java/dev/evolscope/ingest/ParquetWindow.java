package dev.evolscope.ingest;

import dev.evolscope.parquet.Slice;
import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Rows that the Parquet library may decode all at once. */
final class ParquetWindow implements Closeable {
  private final RowReader rows;
  private final @Nullable ParquetFileReader file;
  private final BitSet cut;
  private int position = -1;

  private ParquetWindow(RowReader rows, @Nullable ParquetFileReader file, BitSet cut) {
    this.rows = rows;
    this.file = file;
    this.cut = cut;
  }

  /** Row groups of a file that stays open. */
  static ParquetWindow of(RowReader groups) {
    return new ParquetWindow(groups, null, new BitSet());
  }

  static ParquetWindow of(Slice slice, HardwoodContext context) throws IOException {
    ParquetFileReader file = ParquetFileReader.open(InputFile.of(slice.file()), context);
    return new ParquetWindow(file.rowReader(), file, slice.cut());
  }

  /** Goes on to the next row; false where there is none. */
  boolean advance() {
    if (!rows.hasNext()) {
      return false;
    }
    rows.next();
    position++;
    return true;
  }

  /** The reader, on its row. */
  RowReader row() {
    return rows;
  }

  /** Whether the row is too long, so that not all of it is there. */
  boolean isCut() {
    return cut.get(position);
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
    } finally {
      if (file != null) {
        file.close();
      }
    }
  }
}
