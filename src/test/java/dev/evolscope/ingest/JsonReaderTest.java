package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private @TempDir Path folder = Path.of("");

  @Test
  void theElementsOfAnArrayAreRows() throws IOException {
    assertThat(read(" [ {'a':1},\n{'a':'x]}\\'',\n 'b':[{}]} ]\n"))
        .containsExactly(
            "a.json, row 1, line 1: {'a':1}", "a.json, row 2, line 2: {'a':'x]}\\'','b':[{}]}");
    assertThat(read("[]")).isEmpty();
  }

  @Test
  void packedArraysAndByteOrderMarksAreRead() throws IOException {
    Path file = folder.resolve("a.json.zst");
    Files.write(file, Zstd.compress("\ufeff[{\"a\":1}]".getBytes(UTF_8)));
    assertThat(ReadRows.of(file)).containsExactly("a.json.zst, row 1, line 1: {\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'x':{'a':1},'y':{'id':'other','a':2},'z':{'id':'z'}}",
        "{\n'x':{'a':1},\n'y':{'id':'other','a':2},'z':{'id':'z'}\n}"
      })
  void theMembersOfAnObjectAreRowsNamedByTheirKeys(String json) throws IOException {
    assertThat(read(json))
        .extracting(row -> row.substring(row.indexOf(": ") + 2))
        .containsExactly("{'id':'x','a':1}", "{'key':'y','id':'other','a':2}", "{'id':'z'}");
  }

  @Test
  void oneObjectOverSeveralLinesIsARowAndSoIsTheNext() throws IOException {
    assertThat(read("{\n 'a': 1\n}\n{\n 'a': {'b':2}\n}"))
        .containsExactly("a.json, row 1, line 1: {'a':1}", "a.json, row 2, line 4: {'a':{'b':2}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'conversation':{'role':['user'],'content':['x']}}",
        "{'prompt':{'text':'x'}}\n{'prompt':{'text':'y'}}",
        "{'a':1}\n{'a':2}",
        "{'a':{}}\n{'a':{}}",
      })
  void oneObjectALineStaysJsonLines(String json) throws IOException {
    assertThat(read(json)).hasSize((int) json.lines().count()).noneMatch(r -> r.contains("'id'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1,'a':2}       | , a: duplicate field",
        "{'a':['\\ud800']}   | , a[0]: lone surrogate \\ud800",
        "['a']               | : not an object but a list",
        "7                   | : not an object but a number",
        "'x'                 | : not an object but text",
      })
  void aBadElementIsNamedAndReadingGoesOn(String element, String message) throws IOException {
    assertThat(read("[{'a':1},\n" + element + ",\n{'a':2}]"))
        .containsExactly(
            "a.json, row 1, line 1: {'a':1}",
            "BAD a.json, row 2, line 2" + message,
            "a.json, row 3, line 3: {'a':2}");
  }

  @Test
  void anElementThatIsNoJsonIsABadRow() throws IOException {
    assertThat(read("[{'a':1},{'a':x},{'a':2}]"))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("BAD a.json, row 2, line 1, a: not JSON at character 6: Unrecognized token");
  }

  @Test
  void invalidUtf8AndDeepNestingAreBadRows() throws IOException {
    Path file = folder.resolve("a.json");
    byte[] bytes = "[{\"a\":\"?\"},{\"a\":1}]".getBytes(UTF_8);
    bytes[7] = (byte) 0xff;
    Files.write(file, bytes);
    assertThat(ReadRows.of(file))
        .containsExactly(
            "BAD a.json, row 1, line 1: invalid UTF-8 at byte 7 of the value",
            "a.json, row 2, line 1: {\"a\":1}");

    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(read("[{'a':" + deep + "},{'a':1}]"))
        .hasSize(2)
        .first()
        .asString()
        .endsWith("nested more than 200 deep");
  }

  @Test
  void anElementBeyondTheLimitIsABadRowAndNotKept() throws IOException {
    Path file = folder.resolve("a.json");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("[{\"a\":\"");
      for (int i = 0; i < 17; i++) {
        out.write("x".repeat(1 << 20));
      }
      out.write("\"},{\"a\":1}]");
    }
    assertThat(ReadRows.of(file))
        .containsExactly(
            "BAD a.json, row 1, line 1: the value is longer than 16 MB",
            "a.json, row 2, line 1: {\"a\":1}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'a':1},           | a.json, behind row 1, line 2: the JSON ends in the middle: a ] is missing",
        "[{'a':1},{'a':      | a.json, behind row 1, the value that begins on line 1 has no end",
        "[{'a':1},{'a':'x    | a.json, behind row 1, the value that begins on line 1 has no end",
        "[{'a':1} {'a':2}]   | a.json, behind row 1, line 1: expected a comma or ], found '{'",
        "[{'a':1}] {'a':2}   | a.json, behind row 1, line 1: expected nothing behind the last ], found '{'",
      })
  void aFileThatBreaksOffGivesItsRowsAndThenSaysSo(String json, String message) throws IOException {
    try (RowReader reader = RowReader.open(write(json + "\n"))) {
      List<String> rows = new ArrayList<>();
      assertThatThrownBy(() -> ReadRows.drain(reader, rows))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage(message);
      assertThat(rows).hasSize(1);
    }
  }

  private List<String> read(String json) throws IOException {
    return ReadRows.of(write(json)).stream().map(row -> row.replace('"', '\'')).toList();
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("a.json"), json.replace('\'', '"'));
  }
}
