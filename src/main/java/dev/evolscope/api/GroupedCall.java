package dev.evolscope.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that gives figures for each value of a facet too, where it is asked to. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = GroupedCall.BY,
    description = "facet for each of whose values the figures are given too",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"))
@interface GroupedCall {
  /** Name of the parameter. */
  String BY = "by";
}
