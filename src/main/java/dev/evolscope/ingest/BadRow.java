package dev.evolscope.ingest;

public record BadRow(long position, long size, String place, String reason) implements ReadRow {}
