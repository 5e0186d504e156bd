package dev.evolscope.quality.copy;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.CollectionChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The findings of a search through some rows. */
record Found(Map<Long, List<Finding>> byRow) {

  static Found in(TestRow... rows) {
    return in(List.of(rows));
  }

  static Found in(List<TestRow> rows) {
    CollectionChecks.Pass pass = new CopyChecks().begin();
    rows.forEach(row -> pass.add(row.subject()));
    Map<Long, List<Finding>> found = new TreeMap<>();
    pass.finish(
        (number, finding) -> found.computeIfAbsent(number, n -> new ArrayList<>()).add(finding));
    return new Found(found);
  }

  /** Findings of a check by row. */
  Map<Long, Finding> of(String check) {
    Map<Long, Finding> findings = new TreeMap<>();
    byRow.forEach(
        (number, all) ->
            all.stream()
                .filter(finding -> finding.check().equals(check))
                .forEach(finding -> findings.put(number, finding)));
    return findings;
  }

  /** The finding of a check in a row, which must have one. */
  Finding of(String check, long row) {
    return Objects.requireNonNull(of(check).get(row), () -> check + " in row " + row);
  }

  /** Rows and what they were flagged for, such as {@code 2 copy-exact of 1, group of 3 from 1}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    byRow.forEach(
        (number, findings) ->
            findings.forEach(
                finding ->
                    lines.add(
                        "%d %s of %d, group of %s from %d"
                            .formatted(
                                number,
                                finding.check(),
                                number(finding.details().get(2)),
                                finding.details().get(1),
                                number(finding.details().getFirst())))));
    return lines;
  }

  /** The row that a finding calls the most similar one. */
  static long like(Finding finding) {
    return number(finding.details().get(2));
  }

  private static long number(String id) {
    return Long.parseLong(id);
  }
}
