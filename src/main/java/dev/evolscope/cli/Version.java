package dev.evolscope.cli;

/** The program's own version. */
final class Version {
  private Version() {}

  /** From the jar's manifest; {@code development} where there is no jar. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
