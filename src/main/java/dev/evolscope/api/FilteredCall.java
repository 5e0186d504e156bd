package dev.evolscope.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that takes the query and the filters; its description lists them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface FilteredCall {}
