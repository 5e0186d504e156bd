package dev.evolscope.identification;

import dev.evolscope.conversation.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the identifier on labelled rows and prints a table in Markdown.
 *
 * <p>Arguments: files of JSON lines, perhaps packed with gzip, that have {@code language} and
 * {@code conversation}. Only what users say is read, since replies may be a model's and in any
 * language.
 */
final class IdentifierReport {
  private static final int[] LENGTHS = {40, 100, 500};

  /** No more pieces of a language and length: big languages would take all the time. */
  private static final int MOST = 400;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private IdentifierReport() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Set<String>> texts = new TreeMap<>();
    for (String file : arguments) {
      read(Path.of(file), texts);
    }
    Identifier identifier = Identifier.standard();
    Map<String, List<Score>> table = new TreeMap<>();
    texts.forEach(
        (language, messages) -> {
          List<Score> scores = new ArrayList<>();
          for (int length : LENGTHS) {
            scores.add(Score.of(identifier, language, pieces(messages, length)));
          }
          table.put(language, scores);
        });
    print(identifier, table);
    speed(identifier, texts);
  }

  static void read(Path file, Map<String, Set<String>> texts) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = MAPPER.readTree(line);
        String tag = Languages.of(row.path("language").asString("")).tag();
        if (tag != null) {
          Set<String> messages = texts.computeIfAbsent(tag, t -> new LinkedHashSet<>());
          for (JsonNode message : row.path("conversation")) {
            if (message.path("role").asString("").equals("user")) {
              messages.add(message.path("content").asString(""));
            }
          }
        }
      }
    }
  }

  /** All messages behind each other, cut between words; what is mostly code is left out. */
  static List<String> pieces(Set<String> messages, int length) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String message : messages) {
      for (String word : message.split("\\s+", -1)) {
        for (int from = 0; from < word.length(); from += length) {
          String part = word.substring(from, Math.min(word.length(), from + length));
          if (piece.length() + part.length() >= length) {
            if (pieces.size() == MOST) {
              return pieces;
            }
            if (isProse(piece)) {
              pieces.add(piece.toString());
            }
            piece.setLength(0);
          }
          piece.append(piece.isEmpty() ? "" : " ").append(part);
        }
      }
    }
    return pieces;
  }

  private static boolean isProse(CharSequence piece) {
    return Prose.sample(piece, piece.length()).length() * 2 >= piece.length();
  }

  /** How pieces of one length in one language were called. */
  private record Score(
      int pieces, int right, int certain, int certainlyWrong, Map<String, Integer> confused) {

    static Score of(Identifier identifier, String language, List<String> pieces) {
      int right = 0;
      int certain = 0;
      int certainlyWrong = 0;
      Map<String, Integer> confused = new TreeMap<>();
      for (String piece : pieces) {
        Identified found = identifier.identify(piece);
        boolean isRight = Agreement.same(found.tag(), language);
        right += isRight ? 1 : 0;
        certain += found.certain() ? 1 : 0;
        certainlyWrong += found.certain() && !isRight ? 1 : 0;
        if (!isRight) {
          confused.merge(found.tag(), 1, Integer::sum);
        }
      }
      return new Score(pieces.size(), right, certain, certainlyWrong, confused);
    }

    double accuracy() {
      return (double) right / pieces;
    }

    String cells() {
      return pieces == 0
          ? "– | – | –"
          : "%d | %.3f | %.3f, %d"
              .formatted(pieces, accuracy(), (double) certain / pieces, certainlyWrong);
    }
  }

  private static void print(Identifier identifier, Map<String, List<Score>> table) {
    System.out.println(
        "| tag | pieces of 40 | right | certain, of them wrong | of 100 | right | certain, wrong"
            + " | of 500 | right | certain, wrong | called instead, at 100 and 500 |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    double[] sums = new double[LENGTHS.length];
    int[] counts = new int[LENGTHS.length];
    table.forEach(
        (language, scores) -> {
          boolean known = identifier.knows(language);
          StringBuilder line = new StringBuilder("| " + language + (known ? "" : " (not known)"));
          for (int i = 0; i < LENGTHS.length; i++) {
            line.append(" | ").append(scores.get(i).cells());
            if (known && scores.get(i).pieces() > 0) {
              sums[i] += scores.get(i).accuracy();
              counts[i]++;
            }
          }
          System.out.println(
              line + " | " + scores.get(1).confused() + " " + scores.get(2).confused() + " |");
        });
    for (int i = 0; i < LENGTHS.length; i++) {
      System.out.printf(
          "%nMacro accuracy at %d: %.4f over %d languages%n",
          LENGTHS[i], sums[i] / counts[i], counts[i]);
    }
  }

  private static void speed(Identifier identifier, Map<String, Set<String>> texts) {
    List<String> messages = texts.values().stream().flatMap(Set::stream).limit(20_000).toList();
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      long letters = messages.stream().mapToLong(m -> identifier.identify(m).letters()).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%n%d messages, %d letters: %.0f messages/s on one thread%n",
          messages.size(), letters, messages.size() / seconds);
    }
  }
}
