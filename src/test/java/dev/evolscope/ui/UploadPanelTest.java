package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadPanelTest {

  @Test
  void aDatasetIsNamedAfterItsFileWithoutEndings() {
    assertThat(UploadPanel.stem("full_data.parquet")).isEqualTo("full_data");
    assertThat(UploadPanel.stem("afriqa.v1.jsonl.GZ")).isEqualTo("afriqa.v1");
    assertThat(UploadPanel.stem(".hidden")).isEqualTo(".hidden");
  }

  @Test
  void foldersInAFileNameAreCutOff() {
    assertThat(UploadPanel.lastSegment("..\\..\\a/b.csv")).isEqualTo("b.csv");
  }
}
