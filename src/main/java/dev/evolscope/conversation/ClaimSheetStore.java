package dev.evolscope.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps what datasets' cards say, by name, as YAML. */
public final class ClaimSheetStore {
  private final Database database;

  public ClaimSheetStore(Database database) {
    this.database = database;
  }

  /** The names, in order. */
  public List<String> names() {
    return database
        .client()
        .sql("SELECT name FROM claim_sheet ORDER BY name")
        .query(String.class)
        .list();
  }

  /** The YAML of a name. */
  public Optional<String> find(String name) {
    return database
        .client()
        .sql("SELECT yaml FROM claim_sheet WHERE name = ?")
        .param(name)
        .query(String.class)
        .optional();
  }

  /** Keeps a sheet; it takes the place of one of its name. */
  public void keep(String name, String yaml) {
    database.transaction(
        () -> {
          delete(name);
          return database
              .client()
              .sql("INSERT INTO claim_sheet (name, yaml, changed_at) VALUES (?, ?, ?)")
              .param(1, name)
              .param(2, yaml)
              .param(3, Instant.now().atOffset(ZoneOffset.UTC))
              .update();
        });
    database.sync();
  }

  /** Forgets a sheet; false where there is none of that name. */
  public boolean remove(String name) {
    boolean removed = database.transaction(() -> delete(name));
    database.sync();
    return removed;
  }

  private boolean delete(String name) {
    return database.client().sql("DELETE FROM claim_sheet WHERE name = ?").param(name).update() > 0;
  }
}
