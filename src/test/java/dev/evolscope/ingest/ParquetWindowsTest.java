package dev.evolscope.ingest;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.parquet.ParquetOutput;
import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetWindowsTest {
  private static final int GROUP = 500;
  private static final MessageType SCHEMA =
      Types.buildMessage()
          .optionalList()
          .optionalElement(BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named("texts")
          .named("row");

  @TempDir Path folder;

  @Test
  void everyRowComesOnceWhateverTheWindow() throws Exception {
    Path file = folder.resolve("groups.parquet");
    try (ParquetOutput output = new ParquetOutput(file, SCHEMA, GROUP, 3)) {
      for (int i = 0; i < 3 * GROUP + 7; i++) {
        String text = "row " + i;
        output.write(
            row ->
                row.list(
                    "texts", List.of(text, text), (item, value) -> item.text("element", value)));
      }
    }
    for (long bytes : new long[] {1, 20_000, 1 << 18, 1 << 30}) { // the first one slices all
      try (HardwoodContext context = HardwoodContext.create();
          ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file), context);
          ParquetWindows windows = new ParquetWindows(file, reader, context, bytes)) {
        int count = 0;
        for (ParquetWindow at = windows.next(); at != null; at = windows.next()) {
          assertThat(at.row().getList("texts").get(0)).isEqualTo("row " + count);
          count++;
        }
        assertThat(count).as("window of %d bytes", bytes).isEqualTo(3 * GROUP + 7);
      }
    }
  }
}
