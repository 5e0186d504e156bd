package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.cli.ChildImport.Moment;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports that are killed at any moment, into one home, against a home that had the same
 * publications without any kill: what was published stays, and nothing is half there.
 */
class CrashIT {
  /** Staged in three commits at the least, so that kills come between commits too. */
  private static final int ROWS = Integer.getInteger("crash.rows", 12_000);

  private static final int FEW = 20;
  private static final int SETS = 6;
  private static final int KILLS_OF_WAITING = 5;
  private static final List<Moment> KILLS =
      List.of(
          Moment.ANY,
          Moment.STAGED,
          Moment.PREPARED,
          Moment.PREPARED,
          Moment.PUBLISHED,
          Moment.ANY,
          Moment.ANY,
          Moment.PUBLISHED,
          Moment.PREPARED,
          Moment.ANY);

  private final long seed = Long.getLong("crash.seed", System.nanoTime());
  private final SplittableRandom random = new SplittableRandom(seed);
  private final Set<ConversationId> published = new LinkedHashSet<>();
  private final List<VersionedFile> pending = new ArrayList<>();
  private int version;

  @TempDir private Path folder = Path.of("");

  @Test
  void tenKillsLoseNothingAndLeaveNothingHalfThere() throws Exception {
    System.out.println("Again with -Dcrash.seed=" + seed);
    Path crashed = folder.resolve("crashed");
    try (TestHome calm = new TestHome(folder.resolve("calm"))) {
      long millis = firstImport(crashed, calm);
      for (int kill = 0; kill < KILLS.size(); kill++) {
        killAnImport(crashed, KILLS.get(kill), millis);
        // Every third time the next process meets the home as the killed one left it
        if (kill % 3 != 2) {
          goOn(crashed, calm);
        }
      }
      compare(crashed, calm);
    }
  }

  @Test
  void killsWhileImportsWaitToBeShownTogetherLoseNothing() throws Exception {
    System.out.println("Again with -Dcrash.seed=" + seed);
    Path crashed = folder.resolve("crashed");
    int killed = 0;
    try (TestHome calm = new TestHome(folder.resolve("calm"))) {
      List<VersionedFile> first = sets();
      ChildImport child = ChildImport.atOnce(crashed, folder.resolve("first.log"), first);
      assertThat(child.await()).as(child.output()).isZero();
      for (VersionedFile file : first) {
        replay(file, calm);
      }
      for (int kill = 0; kill < KILLS_OF_WAITING; kill++) {
        List<VersionedFile> files = sets();
        pending.addAll(files);
        Path log = folder.resolve(version + ".log");
        // From the second that is staged on to the publication of all
        long delay = random.nextLong(0, 800);
        killed += ChildImport.atOnce(crashed, log, files).kill(Moment.WAITING, delay) ? 1 : 0;
        goOn(crashed, calm);
      }
      assertThat(killed).as("kills that came in time").isPositive();
      compare(crashed, calm);
    }
  }

  /** A version of each of several datasets. */
  private List<VersionedFile> sets() throws IOException {
    List<VersionedFile> files = new ArrayList<>();
    int all = version++;
    for (int i = 0; i < SETS; i++) {
      files.add(VersionedFile.write(folder, "set" + i, all, ROWS / SETS / 4));
    }
    return files;
  }

  private long firstImport(Path crashed, TestHome calm) throws Exception {
    List<VersionedFile> files = List.of(next("small", FEW), next("big", ROWS));
    long start = System.nanoTime();
    ChildImport child = ChildImport.start(crashed, folder.resolve("first.log"), files);
    assertThat(child.await()).as(child.output()).isZero();
    long millis = (System.nanoTime() - start) / 1_000_000;
    for (VersionedFile file : files) {
      replay(file, calm);
    }
    return millis;
  }

  private VersionedFile next(String dataset, int rows) throws IOException {
    return VersionedFile.write(folder, dataset, version++, rows);
  }

  /** Some children import a few rows first, and are killed at any moment of both imports. */
  private void killAnImport(Path crashed, Moment moment, long millis) throws Exception {
    boolean killed = false;
    while (!killed) {
      List<VersionedFile> files = new ArrayList<>();
      if (moment == Moment.ANY && random.nextBoolean()) {
        files.add(next("small", FEW));
      }
      files.add(next("big", ROWS));
      pending.addAll(files);
      ChildImport child = ChildImport.start(crashed, folder.resolve(version + ".log"), files);
      long delay =
          switch (moment) {
            case ANY -> random.nextLong(millis / 5, millis);
            case STAGED, WAITING, PREPARED -> random.nextLong(0, 30);
            case PUBLISHED -> random.nextLong(0, 150);
          };
      killed = child.kill(moment, delay);
      System.out.printf(
          "version %d, %s + %d ms: %s%n",
          version - 1, moment, delay, killed ? "killed" : "had ended: " + child.output());
    }
  }

  /**
   * Opens the home behind a kill, settles the interrupted import one way or another, and writes.
   */
  private void goOn(Path crashed, TestHome calm) throws Exception {
    try (TestHome home = openRepaired(crashed)) {
      replayPublished(home, calm);
      settleInterrupted(home, calm);
      pending.clear();
      VersionedFile small = next("small", FEW);
      ImportStatus status = home.load("small", small.file(), false);
      assertThat(status.state()).as(status.message()).isEqualTo(ImportState.PUBLISHED);
      assertThat(home.current(small.markerId())).isTrue();
      replay(small, calm);
      assertThat(home.total("")).isEqualTo(calm.total(""));
      assertThat(home.facets()).isEqualTo(calm.facets());
      assertThat(home.total("wording")).isEqualTo(calm.total("wording"));
    }
  }

  private static TestHome openRepaired(Path folder) throws IOException {
    TestHome home = new TestHome(folder);
    var fault = home.home().indexFault();
    if (fault.isPresent()) {
      System.out.println("  rebuilt: " + fault.get());
      home.imports().reindex(progress -> {});
    }
    return home;
  }

  /** The calm home follows what the kills let happen. */
  private void replayPublished(TestHome home, TestHome calm) throws IOException {
    for (VersionedFile file : List.copyOf(pending)) {
      if (home.home().conversations().find(file.markerId()).isPresent()) {
        System.out.printf("  %s %d was published%n", file.dataset(), file.version());
        pending.remove(file);
        replay(file, calm);
      }
    }
    for (ConversationId id : published) {
      if (random.nextInt(50) == 0) {
        assertThat(home.home().conversations().find(id)).as("%s", id).isPresent();
      }
    }
  }

  private void settleInterrupted(TestHome home, TestHome calm) throws IOException {
    for (ImportStatus recent : home.imports().reports().recent()) {
      // Asked anew: what is resumed takes away older imports of its part
      ImportStatus job = home.imports().reports().find(recent.id()).orElseThrow();
      if (job.state() == ImportState.INTERRUPTED) {
        boolean dropped = random.nextInt(3) == 0;
        System.out.printf(
            "  import %d, %s, is %s%n",
            job.id(), TestHome.figures(job), dropped ? "dropped" : "resumed");
        settle(home, job.id(), dropped, calm);
      }
    }
  }

  private void settle(TestHome home, long id, boolean dropped, TestHome calm) throws IOException {
    if (dropped) {
      assertThat(home.imports().drop(id)).isTrue();
      return;
    }
    int before = pending.size();
    assertThat(home.imports().resume(id)).isTrue();
    ImportStatus status = home.imports().await(id);
    assertThat(status.state()).as(status.message()).isEqualTo(ImportState.PUBLISHED);
    replayPublished(home, calm);
    assertThat(pending).hasSize(before - 1);
  }

  private void replay(VersionedFile file, TestHome calm) throws IOException {
    ImportStatus status = calm.load(file.dataset(), file.file(), false);
    assertThat(status.state()).as(status.message()).isEqualTo(ImportState.PUBLISHED);
    var rows = calm.home().conversations().pages().live(0, 1_000);
    while (!rows.isEmpty()) {
      rows.forEach(row -> published.add(row.conversation().id()));
      rows = calm.home().conversations().pages().live(rows.getLast().version(), 1_000);
    }
  }

  private void compare(Path crashed, TestHome calm) throws IOException {
    try (TestHome home = openRepaired(crashed)) {
      replayPublished(home, calm);
      TestHome.Picture wanted = calm.picture();
      assertSamePicture(home, wanted);
      for (ConversationId id : published) {
        assertThat(answer(home, id)).as("%s", id).isEqualTo(answer(calm, id));
      }
      home.imports().reindex(progress -> {});
      assertSamePicture(home, wanted);
    }
  }

  /** Row by row, so that a failure shows the first difference and not all rows. */
  private static void assertSamePicture(TestHome home, TestHome.Picture wanted) {
    TestHome.Picture is = home.picture();
    assertThat(is.total()).isEqualTo(wanted.total());
    assertThat(is.facets()).isEqualTo(wanted.facets());
    assertThat(is.datasets()).isEqualTo(wanted.datasets());
    assertThat(is.rows().size()).isEqualTo(is.total());
    for (int i = 0; i < is.rows().size(); i++) {
      assertThat(is.rows().get(i)).isEqualTo(wanted.rows().get(i));
    }
  }

  private static List<Object> answer(TestHome home, ConversationId id) {
    StoredConversation stored = home.stored(id);
    return List.of(
        stored.current(),
        String.valueOf(stored.supersededBy()),
        JsonValues.text(stored.conversation().row()));
  }

  @Test
  void aHomeThatWasKilledInItsFirstStartOpens() throws Exception {
    VersionedFile file = next("small", FEW);
    for (int kill = 0; kill < 4; kill++) {
      Path home = folder.resolve("first-" + kill);
      ChildImport child = ChildImport.start(home, folder.resolve("child.log"), List.of(file));
      child.kill(Moment.ANY, random.nextLong(300, 1_500));
      try (TestHome opened = openRepaired(home)) {
        assertThat(opened.load("small", file.file(), false).state())
            .isEqualTo(ImportState.PUBLISHED);
      }
    }
  }

  @Test
  void aSecondProcessOnAHomeIsRefused() throws Exception {
    Path home = folder.resolve("taken");
    VersionedFile file = next("small", FEW);
    try (HomeLock lock = HomeLock.take(home).orElseThrow()) {
      assertThat(lock).isNotNull();
      ChildImport child = ChildImport.start(home, folder.resolve("child.log"), List.of(file));
      assertThat(child.await()).isEqualTo(1);
      assertThat(child.output()).contains(home + " is in use by another command");
    }
  }
}
