package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import com.jerolba.carpet.AnnotatedLevels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/** Small valid inputs that the fuzzer starts from, and the words that it puts in. */
enum FuzzSeeds {
  JSONL,
  JSON,
  CSV,
  PARQUET,
  QUERY;

  private static final String READER = "dev.evolscope.ingest.ReaderTarget";
  private static final String ROW =
      "{\"id\":\"1\",\"language\":\"Thai\",\"conversation\":[{\"role\":\"user\",\"content\":\"ภาษา\"}]}";
  private static final String PAIR =
      "{\"instruction\":\"a\",\"input\":\"\",\"output\":[1.5e3,null]}";

  record Turn(String role, @Nullable String content) {}

  record Row(
      String id, List<Turn> conversation, Map<String, Double> scores, @Nullable Long count) {}

  String target() {
    return this == QUERY ? "dev.evolscope.search.QueryTarget" : READER;
  }

  /** How many inputs must have been tried. */
  long least() {
    return this == QUERY ? 100_000 : 1;
  }

  /** How long the fuzzer goes on: files for some seconds, queries for as many as are wanted. */
  String share(int seconds) {
    return this == QUERY
        ? "-runs=" + Math.max(least(), seconds * 3_000L)
        : "-max_total_time=" + seconds;
  }

  List<byte[]> files(Path folder) throws IOException {
    return switch (this) {
      case JSONL ->
          List.of(utf8(ROW + "\n" + PAIR + "\n"), gzip(ROW), Zstd.compress(utf8(PAIR + "\n\n{}")));
      case JSON ->
          List.of(
              utf8("[" + ROW + ",\n" + PAIR + "]"),
              utf8("{\"a\":" + ROW + ",\"b\":" + PAIR + "}"),
              utf8("{\n \"a\": 1\n}\n" + ROW));
      case CSV ->
          List.of(
              utf8("prompt,response\na,\"b\nc\"\n\"d\"\"\",e\n"),
              utf8("id;conversation\n1;\"[{\"\"role\"\":\"\"user\"\"}]\"\n"),
              utf8("\ufeffprompt|response\r\nก|中\r\n"));
      case PARQUET -> parquet(folder);
      case QUERY -> List.of(utf8("role:user \"river sea\" OR -(pre* -b)"), utf8("中国 «معلم»"));
    };
  }

  Stream<String> words() {
    return switch (this) {
      case JSONL, JSON ->
          Stream.of(
              "{",
              "}",
              "[",
              "]",
              "\"",
              ":",
              ",",
              "\n",
              "\\ud800",
              "\\u0000",
              "null",
              "1e9",
              "-0",
              "\"role\"",
              "\"content\"",
              "\"replies\":[",
              "\"prompt\"",
              "\ufeff",
              "[[[[[[[[");
      case CSV -> Stream.of(",", ";", "\t", "|", "\"", "\"\"", "\r\n", "\n", "\u0000", "\ufeff");
      case PARQUET -> Stream.of("PAR1", "\u0015\u0000", "\u007f\u007f\u007f\u007f\u000f");
      case QUERY ->
          Stream.of(
              "(",
              ")",
              "\"",
              "“",
              "„",
              "«",
              "-",
              "--",
              " OR ",
              "AND",
              "*",
              "?",
              "~",
              "^2",
              ":",
              "role:",
              "role:user ",
              "ROLE:Tool",
              "\\",
              "!",
              "\u0000",
              "\u0001",
              "\u0002",
              "\u0003",
              "\u00a0",
              "\u3000",
              "river ",
              "sea",
              "e\u0301",
              "ß",
              "İ",
              "中国",
              "か",
              "한국",
              "ภาษา",
              "معلم",
              "\u0640",
              "क्षि",
              "\u200d",
              "\u200c",
              "\ufeff",
              "\u202e",
              "👩\u200d👧",
              "🇩🇪",
              "\ufdfa",
              "ﬁ",
              "Ⅷ",
              "٣",
              "\uffff",
              "’",
              "<b>");
    };
  }

  private static List<byte[]> parquet(Path folder) throws IOException {
    List<Row> rows =
        List.of(
            new Row("1", List.of(new Turn("user", "ภาษา"), new Turn("tool", null)), Map.of(), 7L),
            new Row("2", List.of(new Turn("user", "a")), Map.of("a", Double.NaN), null));
    Path plain = folder.resolve("plain.parquet");
    Path packed = folder.resolve("packed.parquet");
    ParquetFiles.write(plain, AnnotatedLevels.THREE, CompressionCodecName.UNCOMPRESSED, rows);
    ParquetFiles.write(packed, AnnotatedLevels.TWO, CompressionCodecName.ZSTD, rows);
    return List.of(Files.readAllBytes(plain), Files.readAllBytes(packed));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(utf8(text));
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
