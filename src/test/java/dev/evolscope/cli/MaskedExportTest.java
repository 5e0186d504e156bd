package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.export.Export;
import dev.evolscope.export.ExportFormat;
import dev.evolscope.export.Mask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Personal data in what leaves a home. */
class MaskedExportTest {
  private static final String ROW =
      """
      {"id":"mary.poppins@hotmail.com","language":"English","seed_prompt":"Call +44 20 7183 8750",\
      "conversation":[{"role":"user","content":"I am mary.poppins@hotmail.com"},\
      {"role":"assistant","content":"Hello, jane@example.com is free"}],"n":5}""";

  @RegisterExtension private final Exporter out = new Exporter();

  @BeforeEach
  void load() throws IOException {
    out.home().load(ROW);
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, names = "PARQUET", mode = EnumSource.Mode.EXCLUDE)
  void isThereAndByChoiceIsNot(ExportFormat format) throws IOException {
    assertThat(text(format, Mask.NONE)).contains("mary.poppins@hotmail.com", "+44 20 7183 8750");
    assertThat(text(format, Mask.PERSONAL))
        .doesNotContain("mary.poppins", "7183")
        .contains("I am [EMAIL]", "Call [PHONE]", "jane@example.com");
  }

  @Test
  void isNotInAParquetFileEither() throws IOException {
    Export export = out.prepare(ExportFormat.PARQUET, Mask.PERSONAL, false, "");
    Path file = Files.write(out.folder().resolve("p.parquet"), Exporter.bytes(export));
    try (TestHome other = new TestHome(out.folder().resolve("other"))) {
      other.load("other", file, false);
      assertThat(Exporter.messages(other).getFirst().getFirst().content())
          .isEqualTo("I am [EMAIL]");
    }
  }

  @Test
  void theManifestSaysWhatWasMasked() {
    assertThat(out.prepare(ExportFormat.JSONL, Mask.PERSONAL, false, "").manifest().json())
        .contains("\"mask\":\"personal\"");
  }

  private String text(ExportFormat format, Mask mask) throws IOException {
    return new String(Exporter.bytes(out.prepare(format, mask, false, "")), StandardCharsets.UTF_8);
  }
}
