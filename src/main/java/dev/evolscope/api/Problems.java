package dev.evolscope.api;

import dev.evolscope.conversation.MalformedMappingException;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.coverage.BadClaimsException;
import dev.evolscope.coverage.BadTargetException;
import dev.evolscope.ingest.InvalidNameException;
import dev.evolscope.ingest.TooManyImportsException;
import dev.evolscope.ingest.UnreadableFileException;
import dev.evolscope.lineage.LineagePendingException;
import dev.evolscope.quality.BadPolicyException;
import dev.evolscope.quality.BadThresholdException;
import dev.evolscope.search.ExpiredCursorException;
import dev.evolscope.search.InvalidCursorException;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.TooManyCellsException;
import dev.evolscope.statistics.TooManyReadersException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as problem details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(0)
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "2";
  private static final String EXPORT_RETRY_SECONDS = "30";

  @ExceptionHandler
  ProblemDetail badParameter(BadParameterException e) {
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "Bad parameter",
            "Parameter \"" + e.parameter() + "\": " + e.getMessage());
    problem.setProperty("parameter", e.parameter());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail badCursor(InvalidCursorException e) {
    return badParameter(new BadParameterException("after", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail expired(ExpiredCursorException e) {
    return problem(HttpStatus.GONE, "Cursor expired", String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFoundException e) {
    return problem(HttpStatus.NOT_FOUND, "Not found", String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail unreadable(UnreadableFileException e) {
    return problem(HttpStatus.BAD_REQUEST, "Not a dataset", String.valueOf(e.getMessage()));
  }

  @ExceptionHandler({
    SearchUnavailableException.class,
    TooManyImportsException.class,
    NotReadyException.class,
    LineagePendingException.class,
    TooManyReadersException.class
  })
  ResponseEntity<ProblemDetail> unavailable(RuntimeException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "Not ready", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> noPlace(ExportPlaces.NoneException e) {
    HttpStatus status =
        e.isOfClient() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
    return ResponseEntity.status(status)
        .header(HttpHeaders.RETRY_AFTER, EXPORT_RETRY_SECONDS)
        .body(problem(status, "Too many exports", String.valueOf(e.getMessage())));
  }

  /** Thrown on as it is: what is said now would stand at the end of a file. */
  @ExceptionHandler
  void brokenOff(BrokenOffException e) {
    LOG.error("An answer failed in its middle and was broken off", e.getCause());
    throw e;
  }

  @ExceptionHandler
  ProblemDetail badName(InvalidNameException e) {
    return badParameter(new BadParameterException("dataset", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail badMapping(MalformedMappingException e) {
    return badParameter(new BadParameterException("mapping", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail badTarget(BadTargetException e) {
    return badParameter(new BadParameterException("target", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail badThreshold(BadThresholdException e) {
    return badParameter(new BadParameterException("threshold", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail badPolicy(BadPolicyException e) {
    return badParameter(new BadParameterException("policy", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail badClaims(BadClaimsException e) {
    return badParameter(new BadParameterException("claims", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail tooManyCells(TooManyCellsException e) {
    return badParameter(new BadParameterException("rows", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail tooLong(Provenance.TooLongException e) {
    return badParameter(new BadParameterException(e.field(), String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ProblemDetail notMultipart(MultipartException e) {
    LOG.debug("A body could not be read", e);
    return badParameter(
        new BadParameterException("file", "send it as a file of a multipart/form-data body"));
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e) {
    LOG.error("An API call failed", e);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR, "Failed", "The call failed; the server's log says why.");
  }

  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException e,
      HttpHeaders headers,
      org.springframework.http.HttpStatusCode status,
      org.springframework.web.context.request.WebRequest request) {
    return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
        .body(
            problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "Too large",
                "The file is larger than this server takes; import it with the command line"));
  }

  static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
