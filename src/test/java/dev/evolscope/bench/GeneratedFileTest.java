package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFileTest {
  @TempDir Path folder;

  @Test
  void aKeptFileIsFoundAgainWithWhatItHolds() throws IOException {
    GeneratedFile file = GeneratedFile.write(folder.resolve("generated.jsonl"), 1, 50, 3000);
    file.keep();
    assertThat(GeneratedFile.in(folder)).contains(file);
    assertThat(file.textBytes()).isBetween(50 * 2000L, 50 * 4000L);
  }

  @Test
  void aFolderWithoutOneHasNone() throws IOException {
    assertThat(GeneratedFile.in(folder)).isEmpty();
  }
}
