package dev.evolscope.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that takes two dimensions and a target. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "rows",
    description = "the dimension of the rows",
    in = ParameterIn.QUERY,
    schema =
        @Schema(
            type = "string",
            defaultValue = "language",
            allowableValues = {
              "language",
              "task",
              "stage",
              "taskEvol",
              "turnEvol",
              "turns",
              "resource",
              "script"
            }))
@Parameter(
    name = "columns",
    description = "the dimension of the columns, another than that of the rows",
    in = ParameterIn.QUERY,
    schema =
        @Schema(
            type = "string",
            defaultValue = "task",
            allowableValues = {
              "language",
              "task",
              "stage",
              "taskEvol",
              "turnEvol",
              "turns",
              "resource",
              "script"
            }))
@Parameter(
    name = "target",
    description =
        "what a cell should have: even (what there is, in equal parts), a number for every cell, shares:high=40,mid=35,low=25 (what there is, by resource class), or the name of a kept target",
    in = ParameterIn.QUERY,
    schema = @Schema(type = "string"))
@interface CoverageCall {}
