package dev.evolscope.export;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.PackedRow;
import java.io.IOException;
import java.io.OutputStream;

/** Each conversation as JSON on a line of its own, in the form that a kind of program reads. */
record ChatLines(ChatForm form, OutputStream out) implements RowEncoder {
  @Override
  public void write(PackedRow row) throws IOException {
    JsonValues.write(form.of(row.alone(), row.part().mapping()), out);
    out.write('\n');
  }

  @Override
  public void end() {}
}
