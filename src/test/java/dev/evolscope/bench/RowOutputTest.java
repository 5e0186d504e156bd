package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RowOutputTest {
  private static final SyntheticRows ROWS = new SyntheticRows(7, 300);

  @TempDir Path folder;

  @Test
  void parquetRowsReadBackAsWritten() throws IOException {
    Path file = written("rows.parquet");
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
        RowReader read = reader.rowReader()) {
      for (SyntheticRow row : ROWS.stream().toList()) {
        read.next();
        assertThat(read.getLong("id")).isEqualTo(row.id());
        assertThat(read.getString("language")).isEqualTo(row.language());
        assertThat(read.getLong("no_of_turns")).isEqualTo(row.turns());
        assertThat(messages(read.getList("conversation"))).isEqualTo(messages(row));
        assertThat(read.isNull("seed_prompt")).isEqualTo(row.evolution() == null);
        assertThat(instructions(read.getList("multiturn_evol_prompt")))
            .isEqualTo(row.followUps().stream().map(f -> f.type().instruction()).toList());
      }
      assertThat(read.hasNext()).isFalse();
    }
  }

  @Test
  void jsonLinesHoldTheSameColumns() throws IOException {
    List<JsonNode> lines;
    try (var text = Files.lines(written("rows.jsonl"))) {
      lines = text.map(JsonMapper.shared()::readTree).toList();
    }
    assertThat(lines).hasSize(300);
    JsonNode last = lines.getLast();
    SyntheticRow row = ROWS.row(299);
    assertThat(last.get("id").asLong()).isEqualTo(300);
    assertThat(last.at("/conversation/0/content").asString())
        .isEqualTo(row.conversation().getFirst().content().toString());
    TurnEvolType type = row.followUps().getFirst().type();
    assertThat(last.at("/multiturn_evol_type/0").asString()).isEqualTo(type.name());
    assertThat(last.at("/multiturn_evol_prompt/0/" + type).asString())
        .isEqualTo(type.instruction());
    assertThat(lines.getFirst().get("seed_prompt").isNull()).isTrue();
  }

  private Path written(String name) throws IOException {
    Path file = folder.resolve(name);
    try (RowOutput out = RowOutput.to(file)) {
      for (SyntheticRow row : ROWS.stream().toList()) {
        out.write(row);
      }
    }
    return file;
  }

  private static List<String> messages(PqList conversation) {
    return conversation.structs().stream()
        .map(message -> message.getString("role") + ": " + message.getString("content"))
        .toList();
  }

  private static List<String> messages(SyntheticRow row) {
    return row.conversation().stream().map(m -> m.role() + ": " + m.content()).toList();
  }

  private static List<String> instructions(PqList prompts) {
    return prompts.structs().stream().map(RowOutputTest::onlyText).toList();
  }

  private static String onlyText(PqStruct struct) {
    List<TurnEvolType> set =
        List.of(TurnEvolType.values()).stream().filter(t -> !struct.isNull(t.name())).toList();
    assertThat(set).hasSize(1);
    return struct.getString(set.getFirst().name());
  }
}
