package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A home on a small disk, which this test may mount only where it runs as root. */
@EnabledOnOs(OS.LINUX)
class FullDiskIT {
  private static final long MB = 1 << 20;
  private static final long DISK = 320 * MB;

  @TempDir private Path folder = Path.of("");

  @Test
  void anImportEndsBeforeTheDiskIsFullAndTheNextOneWorks() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString()));
    try {
      Path home = disk.resolve("home");
      HostileFiles files = new HostileFiles(folder);
      Path small = files.write("small.jsonl", HostileFiles.text(TestHome.row("1", "small")));
      Path big = files.write("big.jsonl", FullDiskIT::manyWords);
      Path other = files.write("other.jsonl", HostileFiles.text(TestHome.row("2", "other")));

      assertThat(importing(home, small)).contains("\"PUBLISHED\"");
      Path filler = disk.resolve("filler");
      Files.write(filler, new byte[Math.toIntExact(left(disk) - 215 * MB)]);

      assertThat(importing(home, big))
          .contains("\"FAILED\"")
          .contains(" MB are needed: make room there, then import again")
          .doesNotContain("Exception");
      Files.delete(filler);
      assertThat(importing(home, other)).contains("\"PUBLISHED\"");
      try (TestHome after = new TestHome(home)) {
        assertThat(after.prompts()).containsExactly("small", "other");
      }

      Files.write(disk.resolve("full"), new byte[Math.toIntExact(left(disk) - MB)]);
      assertThat(importing(home, small))
          .contains("is full: it has ")
          .contains("and opening the home needs 8,192 KB: make room there");
      Files.delete(disk.resolve("full"));
      assertThat(importing(home, small)).contains("\"PUBLISHED\"");
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private static void manyWords(java.io.OutputStream out) throws IOException {
    for (int row = 0; row < 80; row++) {
      HostileFiles.row(HostileFiles.differentWords(500_000)).to(out);
      out.write('\n');
    }
  }

  private static long left(Path disk) throws IOException {
    return Files.getFileStore(disk).getUsableSpace();
  }

  private String importing(Path home, Path file) throws Exception {
    ChildImport child = ChildImport.of(home, folder.resolve("log"), List.of(file));
    int status = child.await();
    return child.output() + " exit " + status;
  }

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
