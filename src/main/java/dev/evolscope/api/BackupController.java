package dev.evolscope.api;

import dev.evolscope.conversation.Backups;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Copies of the whole database, for who may write. */
@RestController
class BackupController {
  private final Backups backups;

  BackupController(Backups backups) {
    this.backups = backups;
  }

  @Operation(
      summary = "A copy of the database",
      description = "A ZIP file of what is committed now, which the restore command takes.")
  @PostMapping(path = "/api/v1/backup", produces = "application/zip")
  ResponseEntity<StreamingResponseBody> backUp(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header("Content-Disposition", "attachment; filename=\"evolscope.zip\"")
        .body(backups::write);
  }
}
