package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedReaderTest {
  private @TempDir Path folder = Path.of("");

  @Test
  void quotesAndLineBreaksBelongToTheirValue() throws IOException {
    assertThat(read("a.csv", "\ufeffid,text\n1,\"a \"\"b\"\",\r\nc\"\n\n2,\n"))
        .containsExactly(
            "a.csv, row 1, line 2: {\"id\":\"1\",\"text\":\"a \\\"b\\\",\\r\\nc\"}",
            "a.csv, row 2, line 5: {\"id\":\"2\",\"text\":\"\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"a.csv!;", "a.csv!|", "a.CSV!,", "a.tsv!TAB", "a.csv!TAB"})
  void theSeparatorIsSeenInTheFirstLine(String name, String given) throws IOException {
    String separator = given.replace("TAB", "\t");
    assertThat(read(name, "a~b\n1~\"2,2\"\n".replace("~", separator)))
        .containsExactly(name + ", row 1, line 2: {\"a\":\"1\",\"b\":\"2,2\"}");
  }

  @Test
  void packedFilesAreReadAndTextOfEveryScriptStaysWhole() throws IOException {
    String text = "नमस्ते 🎉 ".repeat(20_000);
    Path file = folder.resolve("a.csv.zst");
    Files.write(file, Zstd.compress(("t,u\n" + text + ",🎉\n").getBytes(StandardCharsets.UTF_8)));
    assertThat(ReadRows.of(file))
        .containsExactly("a.csv.zst, row 1, line 2: {\"t\":\"%s\",\"u\":\"🎉\"}".formatted(text));
  }

  @Test
  void aRowOfAnotherLengthOrInvalidUtf8IsABadRow() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "a,b\n1\n1,2,3\n1,\u00ff\n1,2\n".getBytes(ISO_8859_1));
    assertThat(ReadRows.of(file))
        .containsExactly(
            "BAD a.csv, row 1, line 2: 1 values where the first line names 2 columns",
            "BAD a.csv, row 2, line 3: 3 values where the first line names 2 columns",
            "BAD a.csv, row 3, line 4, b: invalid UTF-8",
            "a.csv, row 4, line 5: {\"a\":\"1\",\"b\":\"2\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a,a~1,2!two columns of the name \"a\"",
        "a,,c~1,2,3!a column without a name: column 2",
      })
  void theFirstLineHasToNameTheColumns(String content, String found) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), content.replace('~', '\n'));
    assertThatThrownBy(() -> RowReader.open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("a.csv: its first line has to name the columns, and it has " + found);
  }

  @Test
  void aQuoteThatNeverEndsEndsTheReading() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n1,\"2\n3,4\n");
    try (RowReader reader = RowReader.open(file)) {
      List<String> rows = new ArrayList<>();
      assertThatThrownBy(() -> ReadRows.drain(reader, rows))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageStartingWith("a.csv, behind row 1: no more rows can be told apart: ");
      assertThat(rows).hasSize(1);
    }
  }

  @Test
  void anEmptyFileIsNotRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "\n\n");
    assertThatThrownBy(() -> RowReader.open(file))
        .hasMessageStartingWith("a.csv holds no rows: it is empty");
  }

  private List<String> read(String name, String content) throws IOException {
    return ReadRows.of(Files.writeString(folder.resolve(name), content));
  }
}
