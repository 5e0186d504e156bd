package dev.evolscope.bench;

import java.util.Locale;

/** File formats that rows are generated in. */
public enum RowFormat {
  PARQUET,
  /** One JSON object a line; without a bare reader to compare with. */
  JSONL;

  /** The file name's ending, without the dot. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
