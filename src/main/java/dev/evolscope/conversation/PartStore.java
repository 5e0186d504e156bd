package dev.evolscope.conversation;

import java.util.Optional;

/** Numbers datasets and their parts; both exist from their first import on, shown or not. */
final class PartStore {
  private final Database database;

  PartStore(Database database) {
    this.database = database;
  }

  /** The number of a part, made where it is new. */
  int id(String dataset, String part) {
    return partId(datasetId(dataset), part);
  }

  private int datasetId(String name) {
    return idOf("SELECT id FROM dataset WHERE name = ?", name)
        .orElseGet(
            () -> {
              database.client().sql("INSERT INTO dataset (name) VALUES (?)").param(name).update();
              return idOf("SELECT id FROM dataset WHERE name = ?", name).orElseThrow();
            });
  }

  private int partId(int dataset, String name) {
    String select = "SELECT id FROM part WHERE dataset_id = ? AND name = ?";
    return idOf(select, dataset, name)
        .orElseGet(
            () -> {
              database
                  .client()
                  .sql("INSERT INTO part (dataset_id, name) VALUES (?, ?)")
                  .params(dataset, name)
                  .update();
              return idOf(select, dataset, name).orElseThrow();
            });
  }

  private Optional<Integer> idOf(String sql, Object... parameters) {
    return database.client().sql(sql).params(parameters).query(Integer.class).optional();
  }
}
