package dev.evolscope.identification;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes {@code ngrams.bin.gz} of the texts that {@code src/test/scripts/language-texts} gathers.
 *
 * <p>Arguments: the folder of the texts, the file to write. The same texts give the same file.
 */
final class ModelTraining {

  /** Scripts that several languages share, and how many features are kept of each language. */
  private static final Map<UnicodeScript, Integer> SCRIPTS =
      new LinkedHashMap<>(
          Map.of(
              UnicodeScript.LATIN, 500,
              UnicodeScript.CYRILLIC, 700,
              UnicodeScript.ARABIC, 900,
              UnicodeScript.DEVANAGARI, 700,
              UnicodeScript.ETHIOPIC, 1200,
              UnicodeScript.BENGALI, 800,
              UnicodeScript.HEBREW, 1000));

  /** The readings of fastText's model are means over pieces of this many characters. */
  private static final int PIECE = 150;

  private ModelTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    LidModel lid =
        new LidModel(
            Files.readAllBytes(
                Path.of("src/main/resources/dev/evolscope/identification/lid.176.ftz")));
    List<NgramGroup> groups = new ArrayList<>();
    Map<String, float[]> readings = new LinkedHashMap<>();
    for (UnicodeScript script : SCRIPTS.keySet().stream().sorted().toList()) {
      int most = Objects.requireNonNull(SCRIPTS.get(script));
      List<TrainingText> texts = TrainingText.read(folder, script);
      NgramGroup group = GroupTraining.train(script.name(), texts, most);
      groups.add(group);
      texts.forEach(text -> readings.put(script + " " + text.language(), mean(lid, text)));
      System.out.printf(
          "%s: %d languages, %d features%n", script, texts.size(), group.hashes().length);
      texts.forEach(text -> System.out.printf("  %s %d", text.language(), text.length()));
      System.out.println();
    }
    try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
      new NgramModel(groups, new LidReading(readings)).write(out);
    }
    System.out.println(Files.size(Path.of(arguments[1])) + " bytes");
  }

  private static float[] mean(LidModel lid, TrainingText text) {
    float[] sum = new float[lid.labels().size()];
    int pieces = 0;
    StringBuilder piece = new StringBuilder();
    for (String line : text.lines()) {
      piece.append(line).append(' ');
      if (piece.length() >= PIECE) {
        float[] said = lid.probabilities(piece.substring(0, Math.min(piece.length(), 2 * PIECE)));
        for (int i = 0; i < sum.length; i++) {
          sum[i] += said[i];
        }
        pieces++;
        piece.setLength(0);
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= Math.max(pieces, 1);
    }
    return sum;
  }
}
