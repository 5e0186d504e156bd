package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageBenchTest {
  @Test
  void everyTwoDimensionsArePairedOnce() {
    List<String> pairs = CoverageBench.pairs();
    assertThat(pairs).hasSize(8 * 7 / 2).doesNotHaveDuplicates();
    assertThat(pairs).contains("rows=language&columns=task", "rows=resource&columns=script");
  }
}
