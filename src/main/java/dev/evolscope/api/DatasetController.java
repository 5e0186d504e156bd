package dev.evolscope.api;

import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.ingest.Imports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is loaded. */
@RestController
class DatasetController {
  private final DatasetStore datasets;
  private final Imports imports;

  DatasetController(DatasetStore datasets, Imports imports) {
    this.datasets = datasets;
    this.imports = imports;
  }

  @Operation(summary = "Datasets and their parts")
  @GetMapping("/api/v1/datasets")
  List<Dataset> datasets(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return datasets.datasets();
  }

  @Operation(
      summary = "Remove a dataset from search",
      description = "The ids of its conversations keep answering.")
  @DeleteMapping("/api/v1/datasets/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given)
      throws IOException {
    Parameters.only(given);
    if (!imports.removeDataset(name)) {
      throw new NotFoundException("There is no dataset \"" + Quoted.of(name) + "\"");
    }
  }
}
