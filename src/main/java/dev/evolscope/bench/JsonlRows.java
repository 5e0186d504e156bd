package dev.evolscope.bench;

import dev.evolscope.bench.SyntheticRow.Evolution;
import dev.evolscope.bench.SyntheticRow.FollowUp;
import dev.evolscope.bench.SyntheticRow.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON, one object a line, with the columns of the Parquet shape. */
final class JsonlRows implements RowOutput {
  private static final PrettyPrinter LINES = new MinimalPrettyPrinter("\n");

  private final JsonGenerator json;

  JsonlRows(Path file) throws IOException {
    json =
        JsonMapper.shared()
            .writer()
            .with(LINES)
            .createGenerator(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  @Override
  public void write(SyntheticRow row) {
    json.writeStartObject();
    json.writeNumberProperty("id", row.id());
    list("conversation", row.conversation(), this::message);
    json.writeStringProperty("language", row.language());
    json.writeStringProperty("task", row.task());
    json.writeNumberProperty("no_of_turns", row.turns());
    evolution(row.evolution());
    list("multiturn_evol_type", row.followUps(), f -> json.writeString(f.type().name()));
    list("evolved_multiturn_prompt", row.followUps(), f -> text(f.prompt()));
    list("multiturn_evol_prompt", row.followUps(), this::instruction);
    json.writeEndObject();
  }

  @Override
  public void close() {
    json.close();
  }

  private void message(Message message) {
    json.writeStartObject();
    json.writeStringProperty("role", message.role());
    text("content", message.content());
    json.writeEndObject();
  }

  private void evolution(@Nullable Evolution evolution) {
    text("seed_prompt", evolution == null ? null : evolution.seedPrompt());
    text("evolved_user_prompt", evolution == null ? null : evolution.prompt());
    text("output_assistant_reply", evolution == null ? null : evolution.reply());
    json.writeStringProperty("task_evol_type", evolution == null ? null : evolution.type());
    json.writeStringProperty(
        "task_evol_prompt", evolution == null ? null : evolution.instruction());
  }

  private void instruction(FollowUp followUp) {
    json.writeStartObject();
    for (TurnEvolType type : TurnEvolType.values()) {
      json.writeStringProperty(type.name(), type == followUp.type() ? type.instruction() : null);
    }
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    items.forEach(each);
    json.writeEndArray();
  }

  private void text(String name, @Nullable Utf8 text) {
    json.writeName(name);
    if (text == null) {
      json.writeNull();
    } else {
      text(text);
    }
  }

  private void text(Utf8 text) {
    json.writeUTF8String(text.bytes(), 0, text.bytes().length);
  }
}
