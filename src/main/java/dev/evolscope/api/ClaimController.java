package dev.evolscope.api;

import dev.evolscope.coverage.Claims;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What datasets' cards say, kept by name. */
@RestController
class ClaimController {
  private static final String ONE = "/api/v1/claims/{name}";

  private final Claims claims;

  ClaimController(Claims claims) {
    this.claims = claims;
  }

  @Operation(summary = "Names of the sheets of claims")
  @GetMapping("/api/v1/claims")
  List<String> names(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return claims.names();
  }

  @Operation(summary = "A sheet of claims in YAML")
  @GetMapping(path = ONE, produces = "text/plain;charset=UTF-8")
  String sheet(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    return claims.yaml(name).orElseThrow(() -> missing(name));
  }

  @Operation(
      summary = "Keep a sheet of claims under a name, in place of what was kept there",
      description = "The body is YAML.")
  @PutMapping(ONE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Parameters.only(given);
    claims.keep(name, TextBody.of(request));
  }

  @Operation(summary = "Forget a sheet of claims")
  @DeleteMapping(ONE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      @PathVariable String name,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
    Parameters.only(given);
    if (!claims.remove(name)) {
      throw missing(name);
    }
  }

  private static NotFoundException missing(String name) {
    return new NotFoundException("There are no kept claims \"" + Quoted.of(name) + "\"");
  }
}
