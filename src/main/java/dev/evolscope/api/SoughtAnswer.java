package dev.evolscope.api;

import dev.evolscope.lineage.SoughtText;
import java.util.List;

/** A text that a row names as the one it came from, and among which rows it was looked for. */
record SoughtAnswer(String stage, String text) {
  static List<SoughtAnswer> of(List<SoughtText> texts) {
    return texts.stream().map(t -> new SoughtAnswer(t.stage().label(), t.text())).toList();
  }
}
