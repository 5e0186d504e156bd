package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.export.Export;
import dev.evolscope.export.ExportFormat;
import dev.evolscope.ingest.ImportRequest;
import dev.evolscope.ingest.ReadRow;
import dev.evolscope.ingest.RowReader;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each format holds. */
class ExportFormatsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @RegisterExtension private final Exporter out = new Exporter();

  @Test
  void shareGptAndOpenAiKeepTheOtherFieldsWithoutTheColumnsThatWereRead() throws IOException {
    out.home().load(Exporter.ROWS.get(3), Exporter.ROWS.get(4));
    JsonNode share = JSON.readTree(out.lines(ExportFormat.SHAREGPT, "mixed").getFirst());
    assertThat(share.get("conversations").toString())
        .isEqualTo(
            "[{\"from\":\"human\",\"value\":\"mixed\"},{\"from\":\"tool\",\"value\":\"-1\"}]");
    assertThat(share.has("messages")).isFalse();
    assertThat(share.get("id").asString()).isEqualTo("5");
    assertThat(share.get("task_evol_type").asString()).isEqualTo("DEEPEN");
    assertThat(share.get("evolscope_id").asString()).isEqualTo("theirs");
    assertThat(share.get("_evolscope_id").asString()).hasSize(20);
    JsonNode open = JSON.readTree(out.lines(ExportFormat.OPENAI, "un").getFirst());
    assertThat(open.propertyNames()).containsExactly("messages", "metadata");
    assertThat(open.at("/messages/0").toString())
        .isEqualTo("{\"role\":\"system\",\"content\":\"s\"}");
    assertThat(open.at("/metadata/id").isNumber()).isTrue();
    assertThat(open.at("/metadata/evolscope_stage").asString()).isEqualTo("seed");
    assertThat(open.at("/metadata/evolscope_language_tag").asString()).isEqualTo("fr");
  }

  @Test
  void cellsOfCsvRunNoFormulaAndNothingIsLost() throws IOException {
    out.home().load(Exporter.ROWS.toArray(String[]::new));
    out.home()
        .loadPart("cells", "c.csv", "prompt,response,=name", "@sum,\"'=already\",+1", "a,\"\",x");
    List<NamedCsvRecord> records =
        CsvReader.builder()
            .ofNamedCsvRecord(String.join("\r\n", out.lines(ExportFormat.CSV, "", "dataset=cells")))
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
                    Exporter.bytes(out.prepare(ExportFormat.CSV, false, "", "dataset=test")),
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
    out.home().load(many.toArray(String[]::new));
    Path file = out.file("x.parquet", ExportFormat.PARQUET);
    List<String> rows = new ArrayList<>();
    try (RowReader reader = RowReader.open(file)) {
      for (ReadRow row = reader.next(); row != null; row = reader.next()) {
        var fields = ((ReadRow.Row) row).fields();
        rows.add(
            JsonValues.text(fields.get("n"))
                + JsonValues.text(fields.get("flag"))
                + JsonValues.text(fields.get("half"))
                + JsonValues.text(fields.get("conversation"))
                + JsonValues.text(fields.get("evolscope_other_fields")));
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
  void anArchiveHoldsTheFileItsSourcesAndItsManifest() throws Exception {
    Path file = Files.writeString(out.folder().resolve("r.jsonl"), row("1", "river"));
    Provenance from = new Provenance("CC BY 4.0", "https://example.org", "Me, 2026");
    out.home()
        .imports()
        .await(
            out.home()
                .imports()
                .start(
                    new ImportRequest(
                        "../a/ß \"set\"", "r.jsonl", file, new ImportOptions(false, null, from))));
    Export export = out.prepare(ExportFormat.JSONL, true, "river", "language=en", "stage=!seed");
    assertThat(export.fileName()).isEqualTo("evolscope-a-set.zip");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Exporter.bytes(export)))) {
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
}
