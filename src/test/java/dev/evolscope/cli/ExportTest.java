package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.export.Export;
import dev.evolscope.export.ExportFormat;
import dev.evolscope.export.ExportRequest;
import dev.evolscope.ingest.ImportRequest;
import dev.evolscope.ingest.ReadRow;
import dev.evolscope.ingest.RowReader;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves a home, and what it is when it comes back. */
class ExportTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String HOSTILE =
      "=cmd|' /C calc'!A0 \\u0000 \\u2028 \\\"quoted\\\", 🜚\\r\\n<b>";

  private static final List<String> ROWS =
      List.of(
          row("1", "alpha"),
          row(null, "no id"),
          row("3", HOSTILE),
          "{\"id\":4,\"language\":\"French\",\"score\":0.5,\"tags\":[],\"deep\":{\"a\":[1,{\"b\":null}],\"c\":\"\"},"
              + "\"conversation\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"user\",\"content\":\"un\",\"extra\":1}]}",
          "{\"id\":\"5\",\"deep\":7,\"evolscope_id\":\"theirs\",\"task_evol_type\":\"DEEPEN\",\"big\":12345678901234567890.12345678901234567890,"
              + "\"messages\":[{\"role\":\"user\",\"content\":\"mixed\"},{\"role\":\"tool\",\"content\":\"-1\"}]}");

  private @TempDir Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    home.close();
  }

  private Export prepare(ExportFormat format, boolean archive, String query, String... filters) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String filter : filters) {
      String[] pair = filter.split("=", 2);
      parameters.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
    }
    return home.home()
        .exports()
        .prepare(new ExportRequest(format, archive, query, Filters.parse(parameters)));
  }

  private static byte[] bytes(Export export) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.writeTo(out);
    return out.toByteArray();
  }

  private List<String> lines(ExportFormat format, String query, String... filters)
      throws IOException {
    return new String(bytes(prepare(format, false, query, filters)), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private Path file(String name, ExportFormat format) throws IOException {
    return Files.write(folder.resolve(name), bytes(prepare(format, false, "")));
  }

  @Test
  void rowsComeBackAsTheyWereWithTheirIds() throws IOException {
    home.load(ROWS.toArray(String[]::new));
    TestHome.Picture before = home.picture();
    Path exported = file("part.jsonl", ExportFormat.JSONL);
    assertThat(before.rows()).hasSize(ROWS.size());

    try (TestHome other = new TestHome(folder.resolve("other"))) {
      other.load("test", exported, false);
      assertThat(other.picture()).isEqualTo(before);
    }
  }

  @Test
  void theFileIsTheSameWhenItsOwnExportIsExported() throws IOException {
    home.load(ROWS.toArray(String[]::new));
    Path exported = file("part.jsonl", ExportFormat.JSONL);
    home.load("test", exported, false);
    assertThat(file("again.jsonl", ExportFormat.JSONL)).hasSameBinaryContentAs(exported);
  }

  @Test
  void onlyWhatQueryAndFiltersSelectIsInItInSourceOrder() throws IOException {
    home.loadPart("b", "1.jsonl", row("1", "red river"), row("2", "green river"));
    home.loadPart("a", "1.jsonl", row("3", "red river"), row("4", "red lamp"));
    home.loadPart("b", "1.jsonl", row("2", "green river"), row("1", "red river"));
    assertThat(lines(ExportFormat.JSONL, "river"))
        .containsExactly(row("2", "green river"), row("1", "red river"), row("3", "red river"));
    assertThat(lines(ExportFormat.JSONL, "red", "dataset=!b"))
        .containsExactly(row("3", "red river"), row("4", "red lamp"));
    assertThat(lines(ExportFormat.JSONL, "nowhere")).isEmpty();
  }

  /** Of everything that can be told of a conversation, what training programs need. */
  private static List<String> told(TestHome home) {
    return home.search("").hits().stream()
        .map(hit -> told(home.stored(hit.id()).conversation()))
        .sorted()
        .toList();
  }

  private static String told(Conversation c) {
    return c.sourceId() + " " + c.task() + " " + c.stage() + " " + c.evol() + c.messages();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatCanBeImportedAgainWithoutLossOfAMessage(ExportFormat format) throws IOException {
    home.load(ROWS.toArray(String[]::new));
    Path exported =
        file(
            "part."
                + (format == ExportFormat.PARQUET || format == ExportFormat.CSV
                    ? format.label()
                    : "jsonl"),
            format);
    try (TestHome other = new TestHome(folder.resolve("other"))) {
      other.load("test", exported, false);
      List<List<Message>> messages = messages(other);
      if (format == ExportFormat.CSV) {
        assertThat(messages).hasSize(ROWS.size());
      } else {
        assertThat(messages).isEqualTo(messages(home));
      }
      if (format == ExportFormat.JSONL) {
        assertThat(told(other)).isEqualTo(told(home));
      }
    }
  }

  private static List<List<Message>> messages(TestHome home) {
    return home.search("").hits().stream()
        .map(hit -> home.stored(hit.id()).conversation().messages())
        .toList();
  }

  @Test
  void aTreeIsCutDownToTheConversationsThatAreSelected() throws IOException {
    String tree =
        """
        {"message_tree_id":"t","prompt":{"text":"root","role":"prompter","replies":[\
        {"text":"good leaf","role":"assistant","id":"a","replies":[]},\
        {"text":"other","role":"assistant","replies":[\
        {"text":"more","role":"prompter","replies":[]},{"text":"good end","role":"prompter","replies":[]}]}]}}""";
    home.load(tree);
    assertThat(home.total("")).isEqualTo(3);
    assertThat(lines(ExportFormat.JSONL, "")).containsExactly(tree);
    assertThat(lines(ExportFormat.JSONL, "good").getFirst())
        .contains("good leaf", "message_tree_id", "other", "good end")
        .doesNotContain("more");
    assertThat(lines(ExportFormat.JSONL, "end").getFirst()).doesNotContain("leaf", "more");
    assertThat(lines(ExportFormat.SHAREGPT, "end").getFirst())
        .contains("{\"from\":\"gpt\",\"value\":\"other\"}", "message_tree_id")
        .doesNotContain("leaf", "replies");
    Path exported = Files.write(folder.resolve("part.jsonl"), lines(ExportFormat.JSONL, "good"));
    try (TestHome other = new TestHome(folder.resolve("other"))) {
      other.load("test", exported, false);
      assertThat(messages(other))
          .isEqualTo(
              home.search("good").hits().stream()
                  .map(h -> home.stored(h.id()).conversation().messages())
                  .toList());
    }
  }

  @Test
  void gatheredMessagesAreWrittenAsTheFileHadThem() throws IOException {
    String[] rows = {
      thread("t1", "q1", null, "Ask"),
      thread("t1", "a1", "q1", "Alpha1"),
      thread("t1", "b1", "q1", "Beta1"),
      thread("t2", "q2", null, "Ask"),
      thread("t2", "a2", "q2", "Alpha2")
    };
    home.load(rows);
    assertThat(home.total("")).isEqualTo(3);
    TestHome.Picture before = home.picture();
    Path exported = file("part.jsonl", ExportFormat.JSONL);
    assertThat(exported).hasContent(String.join("\n", rows) + "\n");
    assertThat(lines(ExportFormat.JSONL, "beta1")).containsExactly(rows[0], rows[2]);
    assertThat(lines(ExportFormat.OPENAI, "")).hasSize(3);
    assertThat(lines(ExportFormat.OPENAI, "beta1").getFirst())
        .contains("\"content\":\"Beta1\"", "\"message_tree_id\":\"t1\"")
        .doesNotContain("Alpha");
    try (TestHome other = new TestHome(folder.resolve("other"))) {
      other.load("test", exported, false);
      assertThat(other.picture()).isEqualTo(before);
    }
  }

  private static String thread(
      String tree, String id, @org.jspecify.annotations.Nullable String parent, String text) {
    return "{\"message_tree_id\":\"%s\",\"message_id\":\"%s\",\"parent_id\":%s,\"role\":\"%s\",\"text\":\"%s\",\"lang\":\"de\"}"
        .formatted(
            tree,
            id,
            parent == null ? "null" : "\"" + parent + "\"",
            parent == null ? "prompter" : "assistant",
            text);
  }

  @Test
  void anEmptyExportIsAWholeFileInEveryFormat() throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      Export export = prepare(format, false, "");
      assertThat(export.manifest().conversations()).isZero();
      if (format == ExportFormat.PARQUET) {
        assertThat(new String(bytes(export), StandardCharsets.ISO_8859_1)).endsWith("PAR1");
      } else if (format != ExportFormat.CSV) {
        assertThat(bytes(export)).isEmpty();
      }
    }
  }

  @Test
  void shareGptAndOpenAiKeepTheOtherFieldsWithoutTheColumnsThatWereRead() throws IOException {
    home.load(ROWS.get(3), ROWS.get(4));
    JsonNode share = JSON.readTree(lines(ExportFormat.SHAREGPT, "mixed").getFirst());
    assertThat(share.get("conversations").toString())
        .isEqualTo(
            "[{\"from\":\"human\",\"value\":\"mixed\"},{\"from\":\"tool\",\"value\":\"-1\"}]");
    assertThat(share.has("messages")).isFalse();
    assertThat(share.get("id").asString()).isEqualTo("5");
    assertThat(share.get("task_evol_type").asString()).isEqualTo("DEEPEN");
    assertThat(share.get("evolscope_id").asString()).isEqualTo("theirs");
    assertThat(share.get("_evolscope_id").asString()).hasSize(20);
    JsonNode open = JSON.readTree(lines(ExportFormat.OPENAI, "un").getFirst());
    assertThat(open.propertyNames()).containsExactly("messages", "metadata");
    assertThat(open.at("/messages/0").toString())
        .isEqualTo("{\"role\":\"system\",\"content\":\"s\"}");
    assertThat(open.at("/metadata/id").isNumber()).isTrue();
    assertThat(open.at("/metadata/evolscope_stage").asString()).isEqualTo("seed");
    assertThat(open.at("/metadata/evolscope_language_tag").asString()).isEqualTo("fr");
  }

  @Test
  void cellsOfCsvRunNoFormulaAndNothingIsLost() throws IOException {
    home.load(ROWS.toArray(String[]::new));
    home.loadPart("cells", "c.csv", "prompt,response,=name", "@sum,\"'=already\",+1", "a,\"\",x");
    List<NamedCsvRecord> records =
        CsvReader.builder()
            .ofNamedCsvRecord(String.join("\r\n", lines(ExportFormat.CSV, "", "dataset=cells")))
            .stream()
            .toList();
    assertThat(records.getFirst().getFields().subList(5, 9))
        .containsExactly("'@sum", "''=already", "'+1", "");
    assertThat(records.getFirst().getHeader())
        .containsExactly(
            "evolscope_id",
            "evolscope_dataset",
            "evolscope_part",
            "evolscope_stage",
            "evolscope_language_tag",
            "prompt",
            "response",
            "'=name",
            "evolscope_other_fields");
    List<NamedCsvRecord> all =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new String(
                    bytes(prepare(ExportFormat.CSV, false, "", "dataset=test")),
                    StandardCharsets.UTF_8))
            .stream()
            .toList();
    assertThat(all.get(3).getField("deep")).isEqualTo("{\"a\":[1,{\"b\":null}],\"c\":\"\"}");
    assertThat(all.get(4).getField("_evolscope_id")).isEqualTo("theirs");
    assertThat(all.get(4).getField("deep")).isEqualTo("7");
  }

  @Test
  void parquetHasTypesAndWhatFitsNoneStandsInTheOtherFields() throws IOException {
    List<String> many =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    "{\"id\":%d,\"flag\":true,\"half\":0.5,\"n\":%s,\"conversation\":[{\"role\":\"user\",\"content\":\"w%d\"}]%s}"
                        .formatted(
                            i, i == 399 ? "\"odd\"" : "" + i, i, i == 399 ? ",\"late\":1" : ""))
            .toList();
    home.load(many.toArray(String[]::new));
    Path file = file("x.parquet", ExportFormat.PARQUET);
    List<String> rows = new ArrayList<>();
    try (RowReader reader = RowReader.open(file)) {
      for (ReadRow row = reader.next(); row != null; row = reader.next()) {
        var fields = ((ReadRow.Row) row).fields();
        rows.add(
            dev.evolscope.conversation.JsonValues.text(fields.get("n"))
                + dev.evolscope.conversation.JsonValues.text(fields.get("flag"))
                + dev.evolscope.conversation.JsonValues.text(fields.get("half"))
                + dev.evolscope.conversation.JsonValues.text(fields.get("conversation"))
                + dev.evolscope.conversation.JsonValues.text(fields.get("evolscope_other_fields")));
      }
    }
    assertThat(rows).hasSize(400);
    assertThat(rows.get(7)).isEqualTo("7true0.5[{\"role\":\"user\",\"content\":\"w7\"}]null");
    assertThat(rows.get(399))
        .isEqualTo(
            "nulltrue0.5[{\"role\":\"user\",\"content\":\"w399\"}]\"{\\\"n\\\":\\\"odd\\\",\\\"late\\\":1}\"");
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file))) {
      JsonNode manifest =
          JSON.readTree(reader.getFileMetaData().keyValueMetadata().get("evolscope.manifest"));
      assertThat(manifest.get("conversations").asInt()).isEqualTo(400);
    }
  }

  @Test
  void hugeAndManyMessagesGoThrough() throws IOException {
    String message = "{\"role\":\"user\",\"content\":\"m\"}";
    String many = String.join(",", java.util.Collections.nCopies(330, message));
    home.load(
        "{\"id\":1,\"conversation\":[" + many + "]}",
        row("2", "word ".repeat(600_000)),
        row("3", "x"));
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(bytes(prepare(format, false, ""))).isNotEmpty();
    }
    assertThat(lines(ExportFormat.JSONL, ""))
        .hasSize(3)
        .contains(row("2", "word ".repeat(600_000)));
    assertThat(JSON.readTree(lines(ExportFormat.OPENAI, "m").getFirst()).get("messages"))
        .hasSize(330);
  }

  @Test
  void anArchiveHoldsTheFileItsSourcesAndItsManifest() throws Exception {
    Path file = Files.writeString(folder.resolve("r.jsonl"), row("1", "river"));
    Provenance from = new Provenance("CC BY 4.0", "https://example.org", "Me, 2026");
    home.imports()
        .await(
            home.imports()
                .start(
                    new ImportRequest(
                        "../a/ß \"set\"", "r.jsonl", file, new ImportOptions(false, null, from))));
    Export export = prepare(ExportFormat.JSONL, true, "river", "language=en", "stage=!seed");
    assertThat(export.fileName()).isEqualTo("evolscope-a-set.zip");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(export)))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.put(e.getName(), zip.readAllBytes());
      }
    }
    assertThat(entries.keySet())
        .containsExactly("evolscope-a-set.jsonl", "SOURCES.txt", "manifest.json");
    byte[] data = requireNonNull(entries.get("evolscope-a-set.jsonl"));
    assertThat(new String(data, StandardCharsets.UTF_8)).isEqualTo(row("1", "river") + "\n");
    assertThat(new String(requireNonNull(entries.get("SOURCES.txt")), StandardCharsets.UTF_8))
        .contains("Licence: CC BY 4.0", "Source: https://example.org", "Citation: Me, 2026");
    JsonNode manifest = JSON.readTree(requireNonNull(entries.get("manifest.json")));
    assertThat(manifest.at("/query").asString()).isEqualTo("river");
    assertThat(manifest.at("/filters").toString())
        .isEqualTo("{\"language\":[\"en\"],\"stage\":[\"!seed\"]}");
    assertThat(manifest.at("/datasets/0/licence").asString()).isEqualTo("CC BY 4.0");
    assertThat(manifest.at("/datasets/0/citation").asString()).isEqualTo("Me, 2026");
    assertThat(manifest.at("/datasets/0/parts/0/conversations").asInt()).isOne();
    assertThat(manifest.at("/datasets/0/parts/0/checksum").asString())
        .isEqualTo(HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
    assertThat(manifest.at("/file/bytes").asInt()).isEqualTo(data.length);
    assertThat(manifest.at("/file/sha256").asString())
        .isEqualTo(HexFormat.of().formatHex(sha256(data)));
  }

  private static byte[] sha256(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  @Test
  void whatIsPublishedMeanwhileDoesNotShow() throws IOException {
    String[] rows =
        IntStream.range(0, 250).mapToObj(i -> row("" + i, "old " + i)).toArray(String[]::new);
    home.load(rows);
    Export export = prepare(ExportFormat.JSONL, false, "");
    home.load(row("1", "new"));
    home.imports().removeDataset("test");
    home.imports().reindex(progress -> {});
    assertThat(new String(bytes(export), StandardCharsets.UTF_8).lines()).containsExactly(rows);
    assertThat(export.manifest().datasets()).hasSize(1);
  }

  /** Takes its first bytes only when it is told to. */
  private static final class SlowReader extends OutputStream {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      reached.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      taken.write(bytes, from, length);
    }
  }

  @Test
  void aSlowReaderKeepsNobodyWaiting() throws Exception {
    String[] rows =
        IntStream.range(0, 300)
            .mapToObj(i -> row("" + i, "slow ".repeat(200) + i))
            .toArray(String[]::new);
    home.load(rows);
    SlowReader reader = new SlowReader();
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> export =
          threads.submit(
              () -> {
                prepare(ExportFormat.JSONL, false, "").writeTo(reader);
                return null;
              });
      reader.reached.await();
      assertThat(TestHome.figures(home.load(row("1", "fast")))).contains("removed 299");
      assertThat(home.total("fast")).isOne();
      assertThat(home.total("slow")).isZero();
      home.imports().reindex(progress -> {});
      assertThat(lines(ExportFormat.JSONL, "")).containsExactly(row("1", "fast"));
      assertThat(export.isDone()).isFalse();
      reader.goOn.countDown();
      export.get();
    }
    assertThat(reader.taken.toString(StandardCharsets.UTF_8).lines()).containsExactly(rows);
  }
}
