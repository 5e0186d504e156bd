package dev.evolscope.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that takes a second selection beside that of its own filters. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = ComparedCall.WITH,
    description =
        "a second selection, written like the query of an address: stage=seed&q=river, encoded as one value; empty for everything",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"))
@interface ComparedCall {
  /** Name of the parameter. */
  String WITH = "with";
}
