package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A home whose index is not what the database says, as halts and damage leave it. */
class LiveIndexTest {
  private @TempDir Path folder = Path.of("");
  private TestHome home;
  private TestHome.Picture before;

  @BeforeEach
  void publishTwice() throws IOException {
    home = new TestHome(folder);
    home.load(row("1", "alpha"), row("2", "beta"), row("3", "gamma"));
    home.load(row("1", "alpha"), row("2", "changed"));
    before = home.picture();
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void aMissingIndexIsRebuilt() throws IOException {
    home.close();
    FileSystemUtils.deleteRecursively(home.index());

    assertRebuiltBecause("there is no index yet");
  }

  @Test
  void anEmptyFolderIsNoIndex() throws IOException {
    home.close();
    FileSystemUtils.deleteRecursively(live());
    Files.createDirectories(live());

    assertRebuiltBecause("the index cannot be read");
  }

  @Test
  void anIndexOfAnotherSchemaVersionIsRebuilt() throws IOException {
    home.close();
    try (FSDirectory files = FSDirectory.open(live());
        IndexWriter writer =
            new IndexWriter(files, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(Map.of("schema", "0", "publication", "2").entrySet());
    }

    assertRebuiltBecause("the index has schema version 0, this program needs ");
  }

  @Test
  void aSegmentFileCutShortIsNoticedOnOpen() throws IOException {
    home.close();
    for (Path file : segmentFiles()) {
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
        open.setLength(open.length() / 2);
      }
    }

    assertRebuiltBecause("the index cannot be read");
  }

  @Test
  void aCommitFileCutShortIsNoticedOnOpen() throws IOException {
    home.close();
    for (Path file : files("segments_")) {
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
        open.setLength(10);
      }
    }

    assertRebuiltBecause("the index cannot be read");
  }

  @Test
  void aFlippedBitIsNoticedByTheCheckBehindTheStart() throws IOException {
    home.close();
    for (Path file : segmentFiles()) {
      flipInTheMiddle(file);
    }
    home.open();

    if (home.home().indexFault().isEmpty()) {
      home.home().index().checkIntegrity();
    } else {
      home.imports().reindex(progress -> {});
    }

    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void anIndexOnePublicationBehindIsFinishedFromWhatWasStaged() throws IOException {
    Path old = snapshot(live());
    String file = "part.jsonl";
    home.load("test", folder.resolve(file), false); // stages nothing, publishes nothing new
    Path staging = home.index().resolve("staging-" + newestImport());
    home.close();
    restore(old);
    dev.evolscope.search.SearchIndex.create(staging, 0);

    home.open();

    assertThat(home.home().indexFault()).isEmpty();
    assertThat(home.picture().rows()).isEqualTo(before.rows());
    assertThat(staging).doesNotExist();
  }

  @Test
  void rowsThatThePublicationMovedAreMovedWhenItIsFinished() throws IOException {
    Path old = snapshot(live());
    home.load(row("2", "changed"), row("1", "alpha"));
    before = home.picture();
    Path staging = home.index().resolve("staging-" + newestImport());
    home.close();
    restore(old);
    dev.evolscope.search.SearchIndex.create(staging, 0);

    home.open();

    assertThat(home.home().indexFault()).isEmpty();
    assertThat(home.prompts()).containsExactly("changed", "alpha");
    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void anIndexBehindImportsThatWereShownTogetherIsFinished() throws IOException {
    List<String> parts = List.of("a.jsonl", "b.jsonl", "c.jsonl");
    for (String part : parts) {
      home.loadPart("test", part, row("1", "first of " + part), row("2", "second of " + part));
    }
    Path old = snapshot(live());
    List<Long> together = new ArrayList<>();
    for (String part : parts) {
      Path turned =
          TestHome.write(
              folder.resolve(part),
              List.of(row("2", "second of " + part), row("1", "first of " + part)));
      together.add(home.start("test", turned, false));
    }
    home.imports().await(together.getLast());
    before = home.picture();
    home.close();
    restore(old);
    for (long id : together) { // what they staged: no new row
      dev.evolscope.search.SearchIndex.create(home.index().resolve("staging-" + id), 0);
    }

    home.open();

    assertThat(home.home().indexFault()).isEmpty();
    assertThat(home.picture()).isEqualTo(before);
    assertThat(home.prompts()).contains("second of c.jsonl", "first of c.jsonl");
  }

  @Test
  void anIndexOnePublicationBehindWithoutItsStagingIsRebuilt() throws IOException {
    Path old = snapshot(live());
    home.load(row("1", "alpha"), row("4", "delta"));
    before = home.picture();
    home.close();
    restore(old);

    assertRebuiltBecause("the index shows publication 2, the database 3");
  }

  @Test
  void anIndexBehindARemovalIsFinished() throws IOException {
    Path old = snapshot(live());
    home.imports().removeDataset("test");
    home.close();
    restore(old);

    home.open();

    assertThat(home.home().indexFault()).isEmpty();
    assertThat(home.total("")).isZero();
  }

  @Test
  void aDamagedStagingIndexLeadsToARebuildAndNotToAHomeThatCannotOpen() throws IOException {
    Path old = snapshot(live());
    home.load(row("1", "alpha"), row("4", "delta"));
    before = home.picture();
    long job = newestImport();
    home.close();
    restore(old);
    Path staging = home.index().resolve("staging-" + job);
    FileSystemUtils.copyRecursively(old, staging);
    try (Stream<Path> files = Files.list(staging)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_")).toList()) {
        flipInTheMiddle(file);
      }
    }

    home.open();
    if (home.home().indexFault().isPresent()) {
      home.imports().reindex(progress -> {});
    }

    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void anIndexAheadOfTheDatabaseIsRebuilt() throws IOException {
    home.close();
    FileSystemUtils.deleteRecursively(live());
    dev.evolscope.search.SearchIndex.create(live(), 7);

    assertRebuiltBecause("the index shows publication 7, the database 2");
  }

  private void assertRebuiltBecause(String fault) throws IOException {
    home.open();
    assertThat(home.home().indexFault()).hasValueSatisfying(f -> assertThat(f).startsWith(fault));
    home.imports().reindex(progress -> {});
    assertThat(home.picture()).isEqualTo(before);
    home.reopen();
    assertThat(home.home().indexFault()).isEmpty();
    assertThat(home.picture()).isEqualTo(before);
  }

  private Path live() {
    return home.index().resolve("live");
  }

  private long newestImport() {
    return home.imports().reports().recent().getFirst().id();
  }

  private Path snapshot(Path from) throws IOException {
    Path copy = folder.resolve("copy");
    FileSystemUtils.copyRecursively(from, copy);
    return copy;
  }

  private void restore(Path copy) throws IOException {
    FileSystemUtils.deleteRecursively(live());
    FileSystemUtils.copyRecursively(copy, live());
  }

  private Iterable<Path> segmentFiles() throws IOException {
    return files("_");
  }

  private Iterable<Path> files(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(live())) {
      return files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private static void flipInTheMiddle(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }
}
