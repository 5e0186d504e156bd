package dev.evolscope.identification;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
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
import java.util.Objects;
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

  /** A language with less text is left out. */
  private static final int LEAST = 3000;

  /**
   * The declaration counts several times: it is prose, and the same in every language, so that
   * close languages differ in it by nothing but their words.
   */
  private static final int DECLARATION_TIMES = 4;

  /** Text of a kind that the closest language has none of would be what tells them apart. */
  private static final Set<String> WITHOUT_COUNTERPART =
      Set.of("ms.firefox.txt", "xh.firefox.txt", "id.libreoffice.txt", "sq.firefox.txt");

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
      List<Path> written =
          entry.getValue().stream().filter(file -> isWrittenIn(part(file, 0), script)).toList();
      TrainingText text = read(entry.getKey(), written, script);
      if (text.length() >= LEAST) {
        texts.add(text);
      }
    }
    return texts;
  }

  int length() {
    return lines.stream().mapToInt(line -> line.length() + 1).sum();
  }

  /** In CLDR's likeliest script, or in the one that the file's name says. */
  private static boolean isWrittenIn(String code, UnicodeScript script) {
    String usual = ULocale.addLikelySubtags(ULocale.forLanguageTag(code)).getScript();
    int number = UScript.getCodeFromName(usual);
    return number != UScript.INVALID_CODE
        && UScript.getName(number).equalsIgnoreCase(script.name());
  }

  private static String language(Path file) {
    return part(file, 0).replace("-Latn", "").replace("-Cyrl", "");
  }

  private static String part(Path file, int index) {
    return file.getFileName().toString().split("\\.", -1)[index];
  }

  private static TrainingText read(String language, List<Path> files, UnicodeScript script)
      throws IOException {
    List<String> kept = new ArrayList<>();
    for (Path file : files) {
      if (WITHOUT_COUNTERPART.contains(file.getFileName().toString())) {
        continue;
      }
      int room = Objects.requireNonNull(MOST.get(part(file, 1)));
      List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
      Collections.shuffle(lines, new Random(1));
      for (String line : lines.stream().distinct().toList()) {
        String words = Prose.sample(line, 4000);
        if (room > 0 && ScriptCount.of(words).main() == script) {
          String own = Ngrams.inScript(words, script);
          boolean isDeclaration = part(file, 1).equals("udhr");
          kept.addAll(Collections.nCopies(isDeclaration ? DECLARATION_TIMES : 1, own));
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
