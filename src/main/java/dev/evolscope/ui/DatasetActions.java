package dev.evolscope.ui;

import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.Provenance;

/** What a visitor who may write can do with a dataset. */
interface DatasetActions {
  void remove(Dataset dataset);

  void describe(Dataset dataset, Provenance provenance);
}
