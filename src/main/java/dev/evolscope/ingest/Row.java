package dev.evolscope.ingest;

import dev.evolscope.conversation.Value;

public record Row(long position, long size, Value.Fields fields) implements ReadRow {}
