package dev.evolscope.quality.wording;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows in {@code data}, each with its parent. */
public final class CommittedRows {
  private static final ConversationParser PARSER = new ConversationParser(Languages::of);

  private CommittedRows() {}

  /** The 560 good rows. */
  public static List<Subject> sample() {
    try (Stream<Path> files = Files.list(Path.of("data/sample"))) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows with one planted flaw each. */
  public static List<Subject> flawed() {
    return read(Path.of("data/flawed/flawed.jsonl"));
  }

  /** The same without the flaws. */
  public static List<Subject> clean() {
    return read(Path.of("data/flawed/clean.jsonl"));
  }

  /** The kind of flaw planted in a row. */
  public static String flaw(Subject subject) {
    return subject.conversation().row().get("flaw") instanceof Value.Text(String flaw) ? flaw : "";
  }

  /**
   * What checks find in a row, at their thresholds, those that are off too: check and source id.
   */
  public static List<String> flagged(ConversationChecks checks, Subject subject) {
    List<String> flagged = new ArrayList<>();
    checks.inspect(
        subject,
        finding -> {
          if (reaches(checks.checks(), finding)) {
            flagged.add(finding.check() + " " + subject.conversation().sourceId());
          }
        });
    return flagged;
  }

  private static boolean reaches(List<Check> checks, Finding finding) {
    return checks.stream()
        .anyMatch(
            check ->
                check.id().equals(finding.check()) && finding.score() >= check.threshold().value());
  }

  private static List<Subject> read(Path file) {
    try {
      List<Conversation> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        rows.add(conversation(line));
      }
      List<Subject> subjects = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        subjects.add(new Subject(i + 1, rows.get(i), parent(rows.get(i), rows)));
      }
      return subjects;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Conversation conversation(String json) {
    try {
      Value.Fields row = (Value.Fields) JsonValues.parse(json);
      PartReading part = new PartReading("set", "part", Mapping.DEFAULT, true);
      return ((ParsedRow.Parsed) PARSER.parse(part, row).getFirst()).conversation();
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(json, e);
    }
  }

  private static @Nullable Conversation parent(Conversation row, List<Conversation> rows) {
    return switch (row.stage()) {
      case EVOLVED -> find(rows, Stage.SEED, row, row.evol().seedPrompt());
      case MULTI_TURN -> find(rows, Stage.EVOLVED, row, row.evol().evolvedUserPrompt());
      case SEED, PLAIN -> null;
    };
  }

  private static @Nullable Conversation find(
      List<Conversation> rows, Stage stage, Conversation child, @Nullable String prompt) {
    return rows.stream()
        .filter(row -> row.stage() == stage && Objects.equals(row.language(), child.language()))
        .filter(row -> prompt(row).equals(prompt))
        .findFirst()
        .orElse(null);
  }

  private static String prompt(Conversation row) {
    return row.messages().stream()
        .filter(Message::isTurn)
        .map(Message::content)
        .findFirst()
        .orElse("");
  }
}
