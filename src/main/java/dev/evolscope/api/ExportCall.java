package dev.evolscope.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that takes a format, and what to mask. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "format",
    description = "of the file",
    in = ParameterIn.QUERY,
    schema =
        @Schema(
            type = "string",
            defaultValue = "jsonl",
            allowableValues = {"jsonl", "csv", "parquet", "sharegpt", "openai"}))
@Parameter(
    name = "mask",
    description = "personal puts [EMAIL], [PHONE] and the like for personal data in all texts",
    in = ParameterIn.QUERY,
    schema =
        @Schema(
            type = "string",
            defaultValue = "none",
            allowableValues = {"none", "personal"}))
@interface ExportCall {}
