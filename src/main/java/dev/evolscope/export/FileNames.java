package dev.evolscope.export;

/** Names of exported files, safe in headers and on every disk whatever a dataset is called. */
final class FileNames {
  private static final int LONGEST = 60;

  private FileNames() {}

  /** The name without its ending: the dataset's where it is only one. */
  static String of(Manifest manifest) {
    if (manifest.datasets().size() != 1) {
      return "evolscope";
    }
    String plain =
        manifest
            .datasets()
            .getFirst()
            .name()
            .replaceAll("[^A-Za-z0-9_]+", "-")
            .replaceAll("^-+", "");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    return cut.isEmpty() ? "evolscope" : "evolscope-" + cut;
  }
}
