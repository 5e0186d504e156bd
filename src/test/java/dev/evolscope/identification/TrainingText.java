package dev.evolscope.identification;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lines of text in one language, from all sources, in one script; words with one space between.
 */
record TrainingText(String language, List<String> lines) {

  /** No source may outweigh the others: so many characters of each. */
  private static final Map<String, Integer> MOST =
      Map.of(
          "udhr",
          60_000,
          "mediawiki",
          120_000,
          "wordpress",
          80_000,
          "libreoffice",
          80_000,
          "firefox",
          50_000,
          "cldr",
          25_000);

  /** A language with less text is left out, and so is a script that hardly any of it is in. */
  private static final int LEAST = 3000;

  private static final double LEAST_SHARE = 0.2;

  /** Of a letter, at the most; only the share above is reckoned by it. */
  private static final int BYTES = 2;

  /** Written without its marks by many. */
  private static final Set<String> ALSO_WITHOUT_MARKS =
      Set.of("yo", "ig", "ha", "wo", "ff", "ak", "ee");

  /** The texts below a folder that {@code language-texts} made, in one script, by language. */
  static List<TrainingText> read(Path folder, UnicodeScript script) throws IOException {
    Map<String, List<Path>> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.sorted().forEach(f -> files.computeIfAbsent(language(f), k -> new ArrayList<>()).add(f));
    }
    List<TrainingText> texts = new ArrayList<>();
    for (Map.Entry<String, List<Path>> entry : files.entrySet()) {
      TrainingText text = read(entry.getKey(), entry.getValue(), script);
      long all = 0;
      for (Path file : entry.getValue()) {
        all += Math.min(MOST.get(part(file, 1)), Files.size(file) / BYTES);
      }
      if (text.length() >= LEAST && text.length() >= all * LEAST_SHARE) {
        texts.add(text);
      }
    }
    return texts;
  }

  int length() {
    return lines.stream().mapToInt(line -> line.length() + 1).sum();
  }

  private static String language(Path file) {
    return part(file, 0).replace("-Latn", "").replace("-Cyrl", "");
  }

  private static String part(Path file, int index) {
    return file.getFileName().toString().split("\\.")[index];
  }

  private static TrainingText read(String language, List<Path> files, UnicodeScript script)
      throws IOException {
    List<String> kept = new ArrayList<>();
    for (Path file : files) {
      int room = MOST.get(part(file, 1));
      List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
      Collections.shuffle(lines, new Random(1));
      for (String line : lines.stream().distinct().toList()) {
        String words = Prose.sample(line, 4000);
        if (room > 0 && ScriptCount.of(words).main() == script) {
          String own = Ngrams.inScript(words, script);
          kept.add(own);
          room -= own.length();
        }
      }
    }
    if (ALSO_WITHOUT_MARKS.contains(language)) {
      List<String> bare = kept.stream().map(TrainingText::withoutMarks).toList();
      kept.addAll(bare);
    }
    return new TrainingText(language, kept);
  }

  private static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
