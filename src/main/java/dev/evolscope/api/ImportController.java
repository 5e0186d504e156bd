package dev.evolscope.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.ImportStatus;
import dev.evolscope.ingest.Imports;
import dev.evolscope.ingest.Uploads;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Imports of sent files, and what became of them. */
@RestController
class ImportController {
  private static final MediaType JSON_LINES = MediaType.parseMediaType("application/x-ndjson");

  private final Imports imports;
  private final Uploads uploads;

  ImportController(Imports imports, Uploads uploads) {
    this.imports = imports;
    this.uploads = uploads;
  }

  record Started(long id) {}

  @Operation(
      summary = "Import a file",
      description = "Answers at once with the import's number; the import runs behind it.")
  @PostMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Started> start(
      @RequestParam MultipartFile file,
      @Parameter(description = "the file's stem unless given") @RequestParam(required = false)
          @Nullable String dataset,
      @Parameter(description = "true: rows that the file lacks stay")
          @RequestParam(defaultValue = "false")
          String append,
      @Parameter(description = "YAML that says which columns mean what; the data decides otherwise")
          @RequestPart(required = false)
          byte @Nullable [] mapping,
      @Parameter(description = "of the dataset; what is not given stays as it was")
          @RequestParam(required = false)
          @Nullable String licence,
      @RequestParam(required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable String citation,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given)
      throws IOException {
    Parameters parameters =
        Parameters.only(given, "dataset", "append", "mapping", "licence", "source", "citation");
    String name = file.getOriginalFilename();
    long id =
        uploads.start(
            name == null ? "" : name,
            parameters.optional("dataset"),
            new ImportOptions(
                parameters.flag("append"),
                mapping == null ? null : MappingText.read(new String(mapping, UTF_8)),
                new Provenance(licence, source, citation)),
            file.getInputStream());
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/imports/" + id))
        .body(new Started(id));
  }

  @Hidden
  @PostMapping("/api/v1/imports")
  void startWithoutForm() {
    throw new BadParameterException("file", "send it as a file of a multipart/form-data body");
  }

  @Operation(summary = "The newest imports, newest first")
  @GetMapping("/api/v1/imports")
  List<ImportStatus> recent(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return imports.reports().recent();
  }

  @Operation(summary = "State, progress and report of an import")
  @GetMapping("/api/v1/imports/{id}")
  ImportStatus status(
      @PathVariable long id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return imports.reports().find(id).orElseThrow(() -> missing(id));
  }

  @Operation(summary = "Every skipped row of an import, one JSON object a line")
  @GetMapping(path = "/api/v1/imports/{id}/skipped", produces = "application/x-ndjson")
  ResponseEntity<StreamingResponseBody> skipped(
      @PathVariable long id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    requireKnown(id);
    SkippedRows rows = new SkippedRows(imports, id);
    return ResponseEntity.ok()
        .contentType(JSON_LINES)
        .header("Content-Disposition", "attachment; filename=\"skipped-" + id + ".jsonl\"")
        .body(rows::writeTo);
  }

  @Operation(summary = "Cancel a running import, or drop an interrupted one")
  @DeleteMapping("/api/v1/imports/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(
      @PathVariable long id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    if (!imports.cancel(id) && !imports.drop(id)) {
      requireKnown(id);
    }
  }

  @Operation(summary = "Go on with an interrupted import")
  @PostMapping("/api/v1/imports/{id}/resume")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void resume(
      @PathVariable long id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    if (!imports.resume(id)) {
      throw new NotFoundException("There is no interrupted import " + id);
    }
  }

  private void requireKnown(long id) {
    if (imports.reports().find(id).isEmpty()) {
      throw missing(id);
    }
  }

  private static NotFoundException missing(long id) {
    return new NotFoundException("There is no import " + id);
  }
}
