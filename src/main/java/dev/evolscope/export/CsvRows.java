package dev.evolscope.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.PackedRow;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts. What is neither text nor null is written as JSON; an empty text is quoted, a
 * null is not.
 */
final class CsvRows implements RowEncoder {
  private final List<Column> columns;
  private final Writer text;
  private final CsvWriter csv;

  CsvRows(List<Column> columns, OutputStream out) throws IOException {
    this.columns = columns.stream().map(c -> new Column(c.field(), c.name(), ANY)).toList();
    this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.EMPTY)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);
    List<String> names = new ArrayList<>(OwnFacts.NAMES);
    columns.forEach(column -> names.add(column.name()));
    names.add(TableColumns.OTHERS);
    write(names.stream().map(FormulaGuard::guarded).toList());
  }

  /** A cell holds every value. */
  private static final Shape ANY = new Shape.Json();

  @Override
  public void write(PackedRow packed) throws IOException {
    Conversation conversation = packed.alone();
    Value.Fields row = conversation.row();
    List<@Nullable String> cells = new ArrayList<>(columns.size() + OwnFacts.NAMES.size() + 1);
    OwnFacts.of(conversation).values().forEach(fact -> cells.add(cell(fact)));
    columns.forEach(column -> cells.add(cell(row.get(column.field()))));
    cells.add(cell(TableColumns.others(row, columns)));
    write(cells);
  }

  private void write(List<? extends @Nullable String> cells) throws IOException {
    csv.writeRecord(cells.toArray(String[]::new));
    csv.flush();
    text.flush();
  }

  /** Numbers that are numbers run no formula, whatever they begin with. */
  private static @Nullable String cell(Value value) {
    return switch (value) {
      case Value.Null n -> null;
      case Value.Text(String cell) -> FormulaGuard.guarded(cell);
      case Value other -> JsonValues.text(other);
    };
  }

  @Override
  public void end() {}
}
