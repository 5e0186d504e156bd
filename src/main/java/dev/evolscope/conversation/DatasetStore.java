package dev.evolscope.conversation;

import java.util.List;

/** Stands in for the store. */
public interface DatasetStore {
  /** What is loaded, by name. */
  List<Dataset> datasets();
}
