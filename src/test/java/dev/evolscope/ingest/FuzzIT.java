package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lets a fuzzer that follows coverage (Jazzer) make files and queries of small valid ones, a minute
 * in all; {@code -Dfuzz.seconds=600} for longer. In a process of its own, since it rewrites
 * classes. What it has found once is committed below {@code fuzz} and tried first.
 */
class FuzzIT {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 40);

  /** A small heap: what asks for memory by what a file claims does not get it. */
  private static final String HEAP = "-Xmx256m";

  private static final Pattern DONE = Pattern.compile("Done ([0-9]+) runs");

  private static final int LONGEST_INPUT = 8_000;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(FuzzSeeds.class)
  void whateverIsReadEndsInRowsAndReasons(FuzzSeeds seeds) throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    int number = 0;
    for (byte[] seed : seeds.files(folder)) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
    Path log = folder.resolve("log");
    Process fuzzer =
        new ProcessBuilder(command(seeds, corpus))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = fuzzer.waitFor();
    String output = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(status).as(output + found()).isZero();
    assertThat(runs(output)).as(output).isGreaterThanOrEqualTo(seeds.least());
    System.out.println(seeds + ": " + output.lines().filter(l -> l.startsWith("Done")).toList());
  }

  private static long runs(String output) {
    Matcher done = DONE.matcher(output);
    return done.find() ? Long.parseLong(done.group(1)) : 0;
  }

  private List<String> command(FuzzSeeds seeds, Path corpus) throws IOException {
    String format = seeds.name().toLowerCase(Locale.ROOT);
    Path words = Files.write(folder.resolve("words"), seeds.words().map(FuzzIT::entry).toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+EnableDynamicAgentLoading"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dfuzz.format=" + format));
    command.add("-Dfuzz.file=" + folder.resolve("input"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + seeds.target());
    command.add("--instrumentation_includes=dev.evolscope.**");
    // Without it every class of Lucene is rewritten, which takes longer than the queries do
    command.add("--custom_hook_includes=dev.evolscope.**");
    command.add(seeds.share(Math.max(1, SECONDS / FuzzSeeds.values().length)));
    command.addAll(List.of("-max_len=" + LONGEST_INPUT, "-timeout=20", "-rss_limit_mb=0"));
    command.addAll(List.of("-dict=" + words, corpus.toString()));
    Path known = Path.of("src/test/resources/dev/evolscope/ingest/fuzz", format);
    if (Files.isDirectory(known)) {
      command.add(known.toAbsolutePath().toString());
    }
    return command;
  }

  /** What the fuzzer found, for the folder of known inputs. */
  private String found() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(f -> isFinding(f.getFileName().toString())).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        text.append("%nbase64: %s".formatted(java.util.Base64.getEncoder().encodeToString(bytes)));
      }
      return text.toString();
    }
  }

  private static boolean isFinding(String name) {
    return name.startsWith("crash-") || name.startsWith("timeout-") || name.startsWith("oom-");
  }

  /** A line of the fuzzer's dictionary: bytes, written as hexadecimal. */
  private static String entry(String word) {
    StringBuilder line = new StringBuilder("\"");
    for (byte b : word.getBytes(UTF_8)) {
      line.append("\\x%02x".formatted(b & 0xff));
    }
    return line.append('"').toString();
  }
}
