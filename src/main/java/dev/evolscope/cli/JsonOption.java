package dev.evolscope.cli;

import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** The option to answer a program instead of a person. */
final class JsonOption {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(names = "--json", description = "print JSON instead of text")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }

  static String of(Object value) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
