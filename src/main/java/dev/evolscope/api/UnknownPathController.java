package dev.evolscope.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every API path that nothing else answers. */
@Hidden
@RestController
class UnknownPathController {

  @RequestMapping("/api/**")
  void unknown(HttpServletRequest request) {
    throw new NotFoundException(
        "There is no call \"%s %s\"; /api/v1/openapi.json lists all"
            .formatted(request.getMethod(), Quoted.of(request.getRequestURI())));
  }
}
