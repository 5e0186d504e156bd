package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.AnnotatedLevels;
import com.jerolba.carpet.annotation.PrecisionScale;
import dev.evolscope.conversation.JsonValues;
import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetReaderTest {
  @TempDir Path folder;

  record Numbers(
      byte tiny,
      int whole,
      @Nullable Long big,
      float floating,
      double precise,
      @PrecisionScale(precision = 30, scale = 2) BigDecimal price,
      @PrecisionScale(precision = 30, scale = 0) BigDecimal count,
      boolean flag) {}

  @Test
  void numbersKeepTheirDigits() throws IOException {
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            new Numbers(
                (byte) -1, 1 << 30, 1L << 60, 0.1f, 1e10, number("12.30"), number("7"), true),
            new Numbers(
                (byte) 0,
                0,
                null,
                Float.NaN,
                -5,
                number("0.00"),
                number("12345678901234567890"),
                false));
    assertThat(rows(file))
        .containsExactly(
            "{\"tiny\":-1,\"whole\":1073741824,\"big\":1152921504606846976,\"floating\":0.1,"
                + "\"precise\":1.0E+10,\"price\":12.30,\"count\":7,\"flag\":true}",
            "{\"tiny\":0,\"whole\":0,\"big\":null,\"floating\":\"NaN\","
                + "\"precise\":-5.0,\"price\":0.00,\"count\":12345678901234567890,\"flag\":false}");
  }

  record Times(LocalDate date, LocalTime time, LocalDateTime local, Instant instant, UUID uuid) {}

  @Test
  void timesAreIsoText() throws IOException {
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            new Times(
                LocalDate.of(2024, 2, 29),
                LocalTime.of(8, 0),
                LocalDateTime.of(2024, 2, 29, 8, 0),
                Instant.parse("2024-02-29T08:00:00.5Z"),
                UUID.fromString("00000000-0000-0001-0000-000000000002")));
    assertThat(rows(file))
        .containsExactly(
            "{\"date\":\"2024-02-29\",\"time\":\"08:00:00\",\"local\":\"2024-02-29T08:00:00\","
                + "\"instant\":\"2024-02-29T08:00:00.500Z\","
                + "\"uuid\":\"00000000-0000-0001-0000-000000000002\"}");
  }

  record Bytes(Binary data) {}

  @Test
  void binariesAreTextWhereTheyCanBeElseBase64() throws IOException {
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            new Bytes(Binary.fromString("سلام \ufffd")),
            new Bytes(Binary.fromConstantByteArray(new byte[] {(byte) 0xff, 0})));
    assertThat(rows(file)).containsExactly("{\"data\":\"سلام \ufffd\"}", "{\"data\":\"/wA=\"}");
  }

  record Point(int x, @Nullable String y) {}

  record Nested(
      @Nullable List<@Nullable String> texts,
      List<List<Integer>> lists,
      @Nullable List<@Nullable Point> points,
      @Nullable Point point,
      Map<String, Point> names,
      Map<Integer, String> numbers) {}

  @Test
  void structsListsAndMapsKeepTheirNullsAndOrder() throws IOException {
    Map<String, Point> names = new LinkedHashMap<>();
    names.put("b", new Point(1, null));
    names.put("a", new Point(2, "z"));
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            new Nested(
                Arrays.asList("a", null, ""),
                List.of(List.of(1, 2), List.of(), List.of(3)),
                Arrays.asList(new Point(1, "a"), null, new Point(2, null)),
                new Point(9, null),
                names,
                Map.of(7, "seven")),
            new Nested(null, List.of(), null, null, Map.of(), Map.of()));
    assertThat(rows(file))
        .containsExactly(
            "{\"texts\":[\"a\",null,\"\"],\"lists\":[[1,2],[],[3]],"
                + "\"points\":[{\"x\":1,\"y\":\"a\"},null,{\"x\":2,\"y\":null}],"
                + "\"point\":{\"x\":9,\"y\":null},"
                + "\"names\":{\"b\":{\"x\":1,\"y\":null},\"a\":{\"x\":2,\"y\":\"z\"}},"
                + "\"numbers\":[{\"key\":7,\"value\":\"seven\"}]}",
            "{\"texts\":null,\"lists\":[],\"points\":null,\"point\":null,\"names\":{},\"numbers\":[]}");
  }

  record Plain(List<String> texts, List<Point> points) {}

  @ParameterizedTest
  @EnumSource
  void listsAreListsInEveryEncoding(AnnotatedLevels levels) throws IOException {
    Plain row = new Plain(List.of("a", "b"), List.of(new Point(1, "x"), new Point(2, null)));
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"), levels, CompressionCodecName.SNAPPY, List.of(row));
    assertThat(rows(file))
        .containsExactly(
            "{\"texts\":[\"a\",\"b\"],\"points\":[{\"x\":1,\"y\":\"x\"},{\"x\":2,\"y\":null}]}");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
  void pagesOfEveryBuiltInCodecAreRead(CompressionCodecName codec) throws IOException {
    List<Point> points = IntStream.range(0, 50).mapToObj(i -> new Point(i, "text")).toList();
    Path file =
        ParquetFiles.write(folder.resolve("a.parquet"), AnnotatedLevels.THREE, codec, points);
    assertThat(rows(file)).hasSize(50).endsWith("{\"x\":49,\"y\":\"text\"}");
  }

  @Test
  void columnsProgressAndPlacesAreKnown() throws IOException {
    Path file =
        ParquetFiles.write(folder.resolve("a.parquet"), new Point(1, "a"), new Point(2, "b"));
    try (RowReader reader = RowReader.open(file)) {
      assertThat(reader.columns()).containsExactly("x", "y");
      assertThat(reader.progress()).isZero();
      assertThat(Objects.requireNonNull(reader.next()).place()).hasToString("a.parquet, row 1");
      assertThat(reader.progress()).isEqualTo(0.5);
    }
  }

  @Test
  void aFileWithoutRowsHasNone() throws IOException {
    Path file =
        ParquetFiles.write(
            folder.resolve("a.parquet"),
            Point.class,
            AnnotatedLevels.THREE,
            CompressionCodecName.SNAPPY,
            Stream.of());
    assertThat(rows(file)).isEmpty();
  }

  @Test
  void everyRowIsReadOnceHoweverTheRowGroupsFallIntoWindows() throws IOException {
    List<Point> points = IntStream.range(0, 100).mapToObj(i -> new Point(i, "t" + i)).toList();
    Path path = ParquetFiles.writeGroups(folder.resolve("a.parquet"), 7, points);
    for (long bytes : new long[] {1, 300, 1 << 20}) {
      try (HardwoodContext context = HardwoodContext.create();
          ParquetFileReader file = ParquetFileReader.open(InputFile.of(path), context);
          ParquetWindows windows = new ParquetWindows(path, file, context, bytes)) {
        List<Integer> read = new ArrayList<>();
        for (var at = windows.next(); at != null; at = windows.next()) {
          read.add(at.row().getInt("x"));
        }
        assertThat(read).isEqualTo(points.stream().map(Point::x).toList());
      }
    }
  }

  @Test
  void wrappedParquetIsUnpackedAndTheCopyGoesWithTheReader() throws IOException {
    Path file = ParquetFiles.write(folder.resolve("a.parquet"), new Point(1, "a"));
    Path wrapped = folder.resolve("b.parquet.zst");
    Files.write(wrapped, com.github.luben.zstd.Zstd.compress(Files.readAllBytes(file)));
    assertThat(rows(wrapped)).containsExactly("{\"x\":1,\"y\":\"a\"}");
  }

  @Test
  void noDamageEndsInAnythingButWordsAboutTheFile() throws IOException {
    List<Point> points = IntStream.range(0, 300).mapToObj(i -> new Point(i, "text " + i)).toList();
    byte[] whole =
        Files.readAllBytes(
            ParquetFiles.write(
                folder.resolve("a.parquet"),
                AnnotatedLevels.THREE,
                CompressionCodecName.SNAPPY,
                points));
    Random random = new Random(1);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = whole.clone();
      ByteBuffer.wrap(damaged).put(4 + random.nextInt(damaged.length - 8), (byte) random.nextInt());
      readDamaged(Files.write(folder.resolve("damaged-" + i + ".parquet"), damaged));
    }
  }

  private static void readDamaged(Path file) throws IOException {
    for (long window : new long[] {0, ParquetWindows.BYTES}) {
      try {
        drain(ParquetReader.open(file.getFileName().toString(), file, window, () -> {}));
      } catch (UnreadableFileException e) {
        assertThat(e).hasMessageStartingWith(file.getFileName().toString());
      }
    }
  }

  @Test
  void aFileThatIsCutOffIsNotRead() throws IOException {
    byte[] whole = Files.readAllBytes(ParquetFiles.write(folder.resolve("a"), new Point(1, "a")));
    Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> rows(cut))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("cut.parquet: the Parquet data is damaged at its footer");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  /** All rows, which must be the same where row groups are sliced. */
  private static List<String> rows(Path file) throws IOException {
    List<String> rows = drain(RowReader.open(file));
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".parquet")) {
      assertThat(drain(ParquetReader.open(name, file, 0, () -> {})))
          .as("in slices")
          .isEqualTo(rows);
    }
    return rows;
  }

  private static List<String> drain(RowReader opened) throws IOException {
    List<String> found = new ArrayList<>();
    try (RowReader reader = opened) {
      for (ReadRow row = reader.next(); row != null; row = reader.next()) {
        found.add(
            switch (row) {
              case ReadRow.Row(var place, var fields) -> JsonValues.text(fields);
              case ReadRow.BadRow bad -> bad.message();
            });
      }
    }
    return found;
  }
}
