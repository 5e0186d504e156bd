package dev.evolscope.quality;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The committed rows as conversations: the sample, the rows with a planted flaw, their twins. */
final class Planted {
  private static final ConversationParser PARSER = new ConversationParser(Languages::of);

  private Planted() {}

  static List<Conversation> sample() {
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

  static List<Conversation> flawed() {
    return read(Path.of("data/flawed/flawed.jsonl"));
  }

  static List<Conversation> clean() {
    return read(Path.of("data/flawed/clean.jsonl"));
  }

  /** Those with a kind of flaw. */
  static List<Conversation> flawed(String kind) {
    return flawed().stream()
        .filter(row -> row.row().get("flaw").equals(new Value.Text(kind)))
        .toList();
  }

  /** What checks flag of a conversation by their own thresholds. */
  static List<Finding> flagged(ConversationChecks checks, Conversation conversation) {
    List<Finding> found = new ArrayList<>();
    checks.inspect(new Subject(1, conversation, null), found::add);
    found.removeIf(finding -> finding.score() < check(checks, finding.check()).threshold().value());
    return found;
  }

  /** Where a finding is that concerns a stretch of a message. */
  static Finding.Span span(Finding finding) {
    return Objects.requireNonNull(finding.span());
  }

  static Check check(ConversationChecks checks, String id) {
    return checks.checks().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Conversation> read(Path file) {
    try {
      PartReading part = new PartReading("planted", "part", Mapping.DEFAULT, true);
      List<Conversation> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        Value.Fields row = (Value.Fields) JsonValues.parse(line);
        ParsedRow parsed = PARSER.parse(part, row).getFirst();
        rows.add(((ParsedRow.Parsed) parsed).conversation());
      }
      return rows;
    } catch (IOException | MalformedJsonException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
