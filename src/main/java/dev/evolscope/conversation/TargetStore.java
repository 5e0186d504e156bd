package dev.evolscope.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps targets of coverage by name. */
public final class TargetStore {
  private static final int BATCH = 1_000;

  private final Database database;

  public TargetStore(Database database) {
    this.database = database;
  }

  /** All, by name; tables without their cells. */
  public List<KeptTarget> targets() {
    return database
        .client()
        .sql(
            "SELECT name, target_rule, row_facet, column_facet, changed_at FROM target ORDER BY name")
        .query((row, n) -> read(row, List.of()))
        .list();
  }

  /** The target of a name, with all its cells. */
  public Optional<KeptTarget> find(String name) {
    return database
        .client()
        .sql(
            "SELECT name, target_rule, row_facet, column_facet, changed_at FROM target WHERE name = ?")
        .param(name)
        .query((row, n) -> read(row, cells(name)))
        .optional();
  }

  /** Keeps a target; it takes the place of one of its name. */
  public void keep(String name, @Nullable String rule, @Nullable CellTable table) {
    database.transaction(
        () -> {
          delete(name);
          database
              .client()
              .sql(
                  "INSERT INTO target (name, target_rule, row_facet, column_facet, changed_at) VALUES (?, ?, ?, ?, ?)")
              .param(1, name)
              .param(2, rule)
              .param(3, table == null ? null : table.rows().parameter())
              .param(4, table == null ? null : table.columns().parameter())
              .param(5, Instant.now().atOffset(ZoneOffset.UTC))
              .update();
          if (table != null) {
            insert(name, table.cells());
          }
          return true;
        });
    database.sync();
  }

  /** Forgets a target; false where there is none of that name. */
  public boolean remove(String name) {
    boolean removed = database.transaction(() -> delete(name));
    database.sync();
    return removed;
  }

  private boolean delete(String name) {
    database.client().sql("DELETE FROM target_cell WHERE target_name = ?").param(name).update();
    return database.client().sql("DELETE FROM target WHERE name = ?").param(name).update() > 0;
  }

  private void insert(String name, List<CellTable.Cell> cells) {
    List<Object[]> rows = new ArrayList<>();
    for (CellTable.Cell cell : cells) {
      rows.add(new Object[] {name, rows.size(), cell.row(), cell.column(), cell.count()});
    }
    for (int from = 0; from < rows.size(); from += BATCH) {
      database
          .template()
          .batchUpdate(
              "INSERT INTO target_cell (target_name, cell_position, row_value, column_value, wanted) VALUES (?, ?, ?, ?, ?)",
              rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  private List<CellTable.Cell> cells(String name) {
    return database
        .client()
        .sql(
            "SELECT row_value, column_value, wanted FROM target_cell WHERE target_name = ? ORDER BY cell_position")
        .param(name)
        .query(
            (row, n) ->
                new CellTable.Cell(
                    row.getString("row_value"),
                    row.getString("column_value"),
                    row.getLong("wanted")))
        .list();
  }

  private static KeptTarget read(ResultSet row, List<CellTable.Cell> cells) throws SQLException {
    String rule = row.getString("target_rule");
    return new KeptTarget(
        row.getString("name"),
        rule,
        rule == null
            ? new CellTable(facet(row, "row_facet"), facet(row, "column_facet"), cells)
            : null,
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static Facet facet(ResultSet row, String column) throws SQLException {
    return Facet.ofParameter(row.getString(column)).orElseThrow();
  }
}
