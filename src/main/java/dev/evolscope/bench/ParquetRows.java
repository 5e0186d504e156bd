package dev.evolscope.bench;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import dev.evolscope.bench.SyntheticRow.Evolution;
import dev.evolscope.bench.SyntheticRow.FollowUp;
import dev.evolscope.bench.SyntheticRow.Message;
import dev.evolscope.parquet.FieldWriter;
import dev.evolscope.parquet.ParquetOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Rows as Parquet, in the physical shape that copies of M2Lingual's real files have. */
final class ParquetRows implements RowOutput {
  /** About 32 MB of text a group. */
  private static final int ROWS_A_GROUP = 4000;

  private static final int LEVEL = 1;
  private static final String ELEMENT = "element";
  private static final MessageType SCHEMA = schema();

  private final ParquetOutput out;

  ParquetRows(Path file) throws IOException {
    this.out = new ParquetOutput(file, SCHEMA, ROWS_A_GROUP, LEVEL);
  }

  @Override
  public void write(SyntheticRow row) throws IOException {
    out.write(fields -> write(fields, row));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static MessageType schema() {
    Type message = Types.optionalGroup().addFields(text("role"), text("content")).named(ELEMENT);
    Type[] types =
        Arrays.stream(TurnEvolType.values()).map(type -> text(type.name())).toArray(Type[]::new);
    Type instructions = Types.optionalGroup().addFields(types).named(ELEMENT);
    return Types.buildMessage()
        .addFields(whole("id"), list("conversation", message), text("language"), text("task"))
        .addFields(whole("no_of_turns"), text("seed_prompt"), text("evolved_user_prompt"))
        .addFields(text("output_assistant_reply"), text("task_evol_type"))
        .addFields(text("task_evol_prompt"), list("multiturn_evol_type", text(ELEMENT)))
        .addFields(list("evolved_multiturn_prompt", text(ELEMENT)))
        .addFields(list("multiturn_evol_prompt", instructions))
        .named("schema");
  }

  private static Type whole(String name) {
    return Types.optional(INT64).named(name);
  }

  private static Type text(String name) {
    return Types.optional(BINARY).as(stringType()).named(name);
  }

  private static GroupType list(String name, Type element) {
    return Types.optionalList().element(element).named(name);
  }

  private static void write(FieldWriter fields, SyntheticRow row) {
    fields.whole("id", row.id());
    fields.list("conversation", row.conversation(), ParquetRows::writeMessage);
    fields.text("language", row.language());
    fields.text("task", row.task());
    fields.whole("no_of_turns", row.turns());
    if (row.evolution() != null) {
      writeEvolution(fields, row.evolution());
    }
    fields.list("multiturn_evol_type", row.followUps(), ParquetRows::writeType);
    fields.list("evolved_multiturn_prompt", row.followUps(), ParquetRows::writePrompt);
    fields.list("multiturn_evol_prompt", row.followUps(), ParquetRows::writeInstruction);
  }

  private static void writeMessage(FieldWriter item, Message message) {
    item.struct(
        ELEMENT,
        fields -> {
          fields.text("role", message.role());
          fields.text("content", message.content().bytes());
        });
  }

  private static void writeEvolution(FieldWriter fields, Evolution evolution) {
    fields.text("seed_prompt", evolution.seedPrompt().bytes());
    fields.text("evolved_user_prompt", evolution.prompt().bytes());
    fields.text("output_assistant_reply", evolution.reply().bytes());
    fields.text("task_evol_type", evolution.type());
    fields.text("task_evol_prompt", evolution.instruction());
  }

  private static void writeType(FieldWriter item, FollowUp followUp) {
    item.text(ELEMENT, followUp.type().name());
  }

  private static void writePrompt(FieldWriter item, FollowUp followUp) {
    item.text(ELEMENT, followUp.prompt().bytes());
  }

  private static void writeInstruction(FieldWriter item, FollowUp followUp) {
    TurnEvolType type = followUp.type();
    item.struct(ELEMENT, fields -> fields.text(type.name(), type.instruction()));
  }
}
