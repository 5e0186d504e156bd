package dev.evolscope.api;

import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.Imports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is loaded. */
@RestController
class DatasetController {
  private static final List<String> PROVENANCE = List.of("licence", "source", "citation");

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
      summary = "Say where a dataset comes from",
      description =
          "Licence, source and citation: what is given is set, null takes it away, what is not given stays.")
  @PatchMapping("/api/v1/datasets/{name}")
  Dataset describe(
      @PathVariable String name,
      @RequestBody Map<String, @Nullable Object> patch,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    Dataset now = datasets.find(name).orElseThrow(() -> missing(name));
    for (String field : patch.keySet()) {
      if (!PROVENANCE.contains(field)) {
        throw new BadParameterException(field, "is not allowed; allowed: " + PROVENANCE);
      }
    }
    datasets.describe(
        name,
        new Provenance(
            patched(patch, "licence", now.licence()),
            patched(patch, "source", now.source()),
            patched(patch, "citation", now.citation())));
    return datasets.find(name).orElseThrow(() -> missing(name));
  }

  private static @Nullable String patched(
      Map<String, @Nullable Object> patch, String field, @Nullable String now) {
    if (!patch.containsKey(field)) {
      return now;
    }
    return switch (patch.get(field)) {
      case null -> null;
      case String text -> text;
      default -> throw new BadParameterException(field, "give a text, or null for none");
    };
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
      throw missing(name);
    }
  }

  private static NotFoundException missing(String name) {
    return new NotFoundException("There is no dataset \"" + Quoted.of(name) + "\"");
  }
}
