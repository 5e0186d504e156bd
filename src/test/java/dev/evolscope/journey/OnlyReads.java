package dev.evolscope.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tests that change nothing which others see, {@link RunningApp#markdown} aside: their class shares
 * one application with others of its kind, since each start takes as long as several tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnlyReads {}
