package dev.evolscope.api;

import dev.evolscope.export.Export;
import dev.evolscope.export.ExportFormat;
import dev.evolscope.export.ExportRequest;
import dev.evolscope.export.Exports;
import dev.evolscope.export.Mask;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exactly what a query and filters select, as a file. */
@RestController
class ExportController {
  private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
  private static final String PATH = "/api/v1/export";
  private static final String TOTAL = "X-Evolscope-Total";
  private static final String PUBLICATION = "X-Evolscope-Publication";

  private final Exports exports;
  private final ExportPlaces places;

  ExportController(Exports exports, ExportPlaces places) {
    this.exports = exports;
    this.places = places;
  }

  @FilteredCall
  @ExportCall
  @Operation(
      summary = "Export the selected conversations",
      description =
          "A file of exactly what the query and filters select, in source order, as it was published when the call came. A connection that breaks off means that the file is not whole.")
  @Parameter(
      name = "archive",
      description = "a ZIP file of the file, its sources and its manifest",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @GetMapping(path = PATH)
  void export(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    Parameters parameters = Parameters.withFilters(given, "format", "mask", "archive");
    ExportRequest wanted = wanted(parameters, parameters.flag("archive"));
    ExportPlaces.Place place = places.take(InetAddress.getByName(request.getRemoteAddr()));
    try {
      Export export = exports.prepare(wanted);
      describe(export, request, response);
      if (!request.getMethod().equals("HEAD")) {
        send(export, response);
      }
    } finally {
      place.giveBack();
    }
  }

  @FilteredCall
  @ExportCall
  @Operation(
      summary = "What an export would hold",
      description =
          "Query, filters, counts, and of every dataset licence, source, citation and the checksums of its files.")
  @GetMapping(path = PATH + "/manifest", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> manifest(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters parameters = Parameters.withFilters(given, "format", "mask");
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(exports.manifest(wanted(parameters, false)).json());
  }

  private static ExportRequest wanted(Parameters parameters, boolean archive) {
    return new ExportRequest(
        parameters.oneOf("format", ExportFormat.class, ExportFormat.JSONL),
        parameters.oneOf("mask", Mask.class, Mask.NONE),
        archive,
        parameters.text("q", ""),
        parameters.filters());
  }

  private static void describe(
      Export export, HttpServletRequest request, HttpServletResponse response) {
    response.setContentType(export.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"");
    response.setHeader(HttpHeaders.LINK, manifestLink(request));
    response.setIntHeader(TOTAL, export.manifest().conversations());
    response.setHeader(PUBLICATION, Long.toString(export.manifest().publication()));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** The call's own parameters are those of its manifest; they came encoded and so they go. */
  private static String manifestLink(HttpServletRequest request) {
    String query =
        Optional.ofNullable(request.getQueryString())
            .map(text -> text.replaceAll("(^|&)archive=[^&]*", "").replaceFirst("^&", ""))
            .filter(text -> !text.isEmpty())
            .map(text -> "?" + text.replace("<", "%3C").replace(">", "%3E"))
            .orElse("");
    return "<%s/manifest%s>; rel=\"describedby\"; type=\"application/json\"".formatted(PATH, query);
  }

  /**
   * Sends the file from the thread of the request, so that a client who takes nothing for as long
   * as the server waits, or goes away, ends the work. From the first byte on an error can be told
   * only by breaking the connection off.
   */
  private static void send(Export export, HttpServletResponse response) {
    try {
      response.flushBuffer();
      export.writeTo(new ClientOutput(response.getOutputStream()));
    } catch (ClientOutput.GoneException e) {
      LOG.debug("The client of an export went away", e);
    } catch (IOException | RuntimeException e) {
      throw new BrokenOffException(e);
    }
  }
}
