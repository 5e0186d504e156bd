package dev.evolscope.conversation;

/** A row whose fields are asked for by our names. */
record MappedRow(Mapping mapping, Value.Fields row) {
  Value get(String field) {
    return mapping.value(row, field);
  }

  boolean hasEvolColumn() {
    return mapping.hasEvolColumn(row.values().keySet());
  }
}
