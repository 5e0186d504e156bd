package dev.evolscope.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A card whose part between two markers is made from the data beside it. */
record Card(Path file, String counts) {
  private static final String BEGIN = "<!-- counted by src/test/scripts/cards -->\n";
  private static final String END = "\n<!-- end of counts -->";
  private static final Pattern COUNTED =
      Pattern.compile(Pattern.quote(BEGIN) + ".*?" + Pattern.quote(END), Pattern.DOTALL);

  static Card sample() {
    return new Card(SampleRows.FOLDER.resolve("README.md"), SampleCounts.markdown());
  }

  static Card flawed() {
    return new Card(FlawedRows.FOLDER.resolve("README.md"), FlawedCounts.markdown());
  }

  String written() throws IOException {
    return Files.readString(file);
  }

  /** The card as it must be; words outside the markers stay. */
  String current() throws IOException {
    Matcher counted = COUNTED.matcher(written());
    if (!counted.find()) {
      throw new IllegalStateException(file + " lacks the markers " + BEGIN + END);
    }
    return counted.replaceFirst(Matcher.quoteReplacement(BEGIN + counts + END));
  }

  void write() throws IOException {
    Files.writeString(file, current());
  }

  /** Brings both cards into step with their data, in the project's folder. */
  public static void main(String[] args) throws IOException {
    sample().write();
    flawed().write();
  }
}
