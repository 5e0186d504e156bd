package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
  @TempDir Path folder;

  @Test
  void rowsAreNumberedAndBlankLinesAreNone() throws IOException {
    assertThat(read(file("a.jsonl", "\n{\"id\":1}\r\n  \n{\"id\":2}")))
        .containsExactly(
            "a.jsonl, row 1, line 2: {\"id\":1}", "a.jsonl, row 2, line 4: {\"id\":2}");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(read(file("a.jsonl", "\ufeff{\"id\":1}"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1} {'a':2}   | : more than one JSON value: a second begins at character 9",
        "{'a':1,'a':2}     | , a: duplicate field",
        "{'a':['\\ud800']} | , a[0]: lone surrogate \\ud800",
        "['a']             | : not an object but a list",
        "7                 | : not an object but a number",
      })
  void aBadRowIsNamedAndReadingGoesOn(String line, String message) throws IOException {
    Path file = file("a.jsonl", "{\"id\":1}\n" + line.replace('\'', '"') + "\n{\"id\":2}\n");
    assertThat(read(file))
        .containsExactly(
            "a.jsonl, row 1, line 1: {\"id\":1}",
            "BAD a.jsonl, row 2, line 2" + message,
            "a.jsonl, row 3, line 3: {\"id\":2}");
  }

  @Test
  void brokenJsonNamesTheCharacter() throws IOException {
    assertThat(read(file("a.jsonl", "{\"a\":1}\n{\"a\":x}\n{\"a\":2}")).get(1))
        .startsWith("BAD a.jsonl, row 2, line 2, a: not JSON at character 6: Unrecognized token");
  }

  @Test
  void invalidUtf8IsABadRow() throws IOException {
    byte[] bytes = "{\"a\":1}\n{\"a\":\"?\"}\n{\"a\":2}".getBytes(UTF_8);
    bytes[14] = (byte) 0xff;
    assertThat(read(file("a.jsonl", bytes)).get(1))
        .isEqualTo("BAD a.jsonl, row 2, line 2: invalid UTF-8 at byte 7 of the line");
  }

  @Test
  void packedFilesAreReadByTheirContentWhateverTheirName() throws IOException {
    byte[] rows = "{\"id\":1}\n".getBytes(UTF_8);
    assertThat(read(file("gzip", join(gzip(rows), gzip(rows))))).hasSize(2);
    assertThat(read(file("zstd.parquet", join(Zstd.compress(rows), Zstd.compress(rows)))))
        .hasSize(2);
  }

  @Test
  void aFileThatIsCutOffGivesItsRowsAndThenSaysSo() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append("{\"id\":").append(i * 7919L % 10_007).append("}\n");
    }
    byte[] whole = gzip(rows.toString().getBytes(UTF_8));
    Path file = file("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    try (RowReader reader = RowReader.open(file)) {
      assertThat(reader.next()).isInstanceOf(ReadRow.Row.class);
      assertThatThrownBy(() -> ReadRows.drain(reader, new ArrayList<>()))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageMatching("a.jsonl.gz, after row \\d{3,}: the packed data is damaged or .*");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<!DOCTYPE html>   | HTML or XML, \"<!DOCTYPE html>\"",
        "id,language       | text that is not JSON, \"id,language\" (CSV and TSV are known by their names, which end in .csv or .tsv)",
        "%PDF-1.7          | a PDF document",
        "PK\u0003\u0004    | a ZIP archive (or an Office file)",
      })
  void whatIsNotReadIsNamed(String content, String found) throws IOException {
    Path file = file("data.jsonl", content.replace('\'', '"').replace("\\n", "\n"));
    assertThatThrownBy(() -> RowReader.open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(
            "data.jsonl: found %s; Parquet, JSON lines, JSON, CSV and TSV are read, each also as .gz or .zst",
            found);
  }

  @Test
  void anEmptyFileIsNotRead() throws IOException {
    for (String content : List.of("", "\n \n")) {
      Path file = file("empty.jsonl", content);
      assertThatThrownBy(() -> RowReader.open(file))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageStartingWith("empty.jsonl holds no rows: it is empty");
    }
  }

  @Test
  void foldersAndMissingFilesAreNamed() {
    assertThatThrownBy(() -> RowReader.open(folder))
        .hasMessageEndingWith("is a folder, not a file");
    assertThatThrownBy(() -> RowReader.open(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void damagedParquetIsNotRead() throws IOException {
    Path file = file("cut.parquet", "PAR1 and then nothing of use");
    assertThatThrownBy(() -> RowReader.open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("cut.parquet: the Parquet data is damaged at its footer");
  }

  private static List<String> read(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    try (RowReader reader = RowReader.open(file)) {
      ReadRows.drain(reader, found);
      assertThat(reader.progress()).isEqualTo(1);
    }
    return found;
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
