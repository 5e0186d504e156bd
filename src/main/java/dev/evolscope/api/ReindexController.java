package dev.evolscope.api;

import dev.evolscope.ingest.Imports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds the index on demand. */
@RestController
class ReindexController {
  private final Imports imports;

  ReindexController(Imports imports) {
    this.imports = imports;
  }

  @Operation(
      summary = "Rebuild the search index from the database",
      description = "Answers at once; the old index serves until the new one is there.")
  @PostMapping("/api/v1/reindex")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void reindex(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    imports.reindexLater();
  }
}
