package dev.evolscope.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Stands in for the import jobs. */
public interface Imports {
  long start(String dataset, String fileName, Path uploaded);

  List<ImportStatus> recent();

  Optional<ImportStatus> find(long id);

  boolean cancel(long id);

  boolean resume(long id);

  boolean drop(long id);

  void removeDataset(String name);
}
