package dev.evolscope.cli;

import static dev.evolscope.cli.HostileFiles.differentWords;
import static dev.evolscope.cli.HostileFiles.gzip;
import static dev.evolscope.cli.HostileFiles.megabytes;
import static dev.evolscope.cli.HostileFiles.repeated;
import static dev.evolscope.cli.HostileFiles.row;
import static dev.evolscope.cli.HostileFiles.text;
import static dev.evolscope.cli.HostileFiles.zstd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that ask for more than there is, one behind the other in one process of 512 MB. */
class HostileFilesIT {
  private static final String NESTED = "[".repeat(100_000) + "]".repeat(100_000);

  @TempDir private Path folder = Path.of("");

  private final List<Path> files = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @Test
  void eachIsRefusedOrItsRowSkippedAndTheNextImportWorks() throws Exception {
    HostileFiles hostile = new HostileFiles(folder);
    expect(
        hostile.lines("line.jsonl", row(megabytes('x', 200))),
        skipped("the line is longer than 16 MB"));
    expect(
        hostile.array("value.json", row(megabytes('x', 200))),
        skipped("the value is longer than 16 MB"));
    expect(
        hostile.write(
            "field.csv",
            out -> {
              text("prompt,response\na,b\n\"").to(out);
              megabytes('x', 200).to(out);
              text("\",b\n").to(out);
            }),
        "FAILED 0 field.csv, behind row 1: no more rows can be told apart");
    expect(
        hostile.lines("message.jsonl", row(repeated("a word ", 30 << 17))),
        skipped("the line is longer than 16 MB"));
    expect(
        hostile.lines("text.jsonl", row(repeated("中", 5 << 20))),
        skipped("its messages have more than 4 M characters"));
    expect(hostile.lines("words.jsonl", row(differentWords(4 << 20))), "PUBLISHED 3");
    expect(
        hostile.lines(
            "wide.jsonl",
            out -> {
              text("{\"other\":\"").to(out);
              repeated("中", 5 << 20).to(out);
              text("\",\"conversation\":[{\"role\":\"user\",\"content\":\"a\"}]}").to(out);
            }),
        "PUBLISHED 3");
    expect(
        hostile.lines("values.jsonl", text("{\"x\":[" + "{},".repeat(1_000_000) + "1]}")),
        skipped("holds more than 1,000,000 values"));
    expect(
        hostile.lines(
            "full.jsonl",
            text(
                "{\"x\":[" + "{},".repeat(990_000) + "1],\"conversation\":[{\"role\":\"user\"}]}")),
        "PUBLISHED 3");
    expect(
        hostile.lines("messages.jsonl", text(messages(10_001))),
        skipped("more than 10,000 messages"));
    expect(hostile.lines("roles.jsonl", text(messages(10_000))), "PUBLISHED 3");
    expect(hostile.lines("turns.jsonl", text(messages(330))), "PUBLISHED 3");
    expect(
        hostile.lines(
            "types.jsonl",
            text(
                "{\"multiturn_evol_type\":\""
                    + "a,".repeat(500_000)
                    + "\",\"conversation\":[{\"role\":\"user\"}]}")),
        skipped("more than 1,000 types of multi-turn Evol"));
    expect(hostile.lines("deep.jsonl", text(NESTED)), skipped("nested more than 200 deep"));
    expect(hostile.array("deep.json", text(NESTED)), skipped("nested more than 200 deep"));
    expect(
        hostile.write("bomb.jsonl.gz", gzip('\n', 400)),
        refused("bomb.jsonl.gz unpacks to more than 250 times its size"));
    expect(
        hostile.write("bomb.json.zst", zstd(row(megabytes('a', 400)))),
        refused("bomb.json.zst unpacks to more than 250 times its size"));
    expect(
        hostile.write(
            "twice.jsonl.gz",
            out -> {
              try (var outer = new java.util.zip.GZIPOutputStream(out)) {
                gzip('a', 4).to(outer);
              }
            }),
        refused("twice.jsonl.gz: found packed data inside packed data (unpack it once)"));
    expect(hostile.rowGroup("wide.parquet", 8, 12), "PUBLISHED 8");
    expect(
        hostile.rowGroup("rows.parquet", 5, 17),
        "FAILED 0 rows.parquet holds no conversation: 5 of 5 rows were skipped, the first is rows.parquet, row 1: the row is longer than 16 MB");
    expect(
        hostile.lines("skips.jsonl", repeated("1\n", 1_000_001)),
        "FAILED 1 skips.jsonl: more than 1,000,000 rows had to be skipped");
    expect(hostile.lines("good.jsonl", text(TestHome.row("2", "good"))), "PUBLISHED 3");

    ChildImport child = ChildImport.of(folder.resolve("home"), folder.resolve("log"), files);
    int status = child.await();

    String output = child.output();
    assertThat(output).doesNotContain("OutOfMemoryError", "StackOverflowError");
    assertThat(outcomes(output)).containsExactlyElementsOf(expected);
    assertThat(status).as("some failed").isOne();
  }

  private void expect(Path file, String outcome) {
    files.add(file);
    expected.add(file.getFileName() + " " + outcome);
  }

  private static String skipped(String reason) {
    return "PUBLISHED 2 " + reason;
  }

  private static String refused(String message) {
    return "FAILED 0 " + message;
  }

  private static String messages(int count) {
    return IntStream.range(0, count)
        .mapToObj("{\"role\":\"role %d\",\"content\":\"\"}"::formatted)
        .collect(Collectors.joining(",", "{\"id\":\"many\",\"conversation\":[", "]}"));
  }

  /** For each import its part, state, conversations, and as much of the reason as is expected. */
  private List<String> outcomes(String output) throws Exception {
    Value all = JsonValues.parse(output.substring(output.indexOf("[")));
    List<String> outcomes = new ArrayList<>();
    for (Value each : ((Value.Items) all).values()) {
      Value.Fields status = (Value.Fields) each;
      Value.Fields report = (Value.Fields) status.get("report");
      Value.Fields reasons = (Value.Fields) report.get("skippedByReason");
      String why =
          status.get("message") instanceof Value.Text(String message)
              ? message
              : String.join("; ", reasons.values().keySet());
      String outcome =
          "%s %s %s %s"
              .formatted(
                  shown(status.get("part")),
                  shown(status.get("state")),
                  shown(report.get("added")),
                  why)
              .strip();
      int at = outcomes.size();
      boolean asExpected = at < expected.size() && outcome.startsWith(expected.get(at));
      outcomes.add(asExpected ? expected.get(at) : outcome);
    }
    return outcomes;
  }

  private static String shown(Value value) {
    return value instanceof Value.Text(String text) ? text : JsonValues.text(value);
  }
}
