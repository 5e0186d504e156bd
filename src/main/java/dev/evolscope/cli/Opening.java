package dev.evolscope.cli;

import dev.evolscope.quality.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A home that is being opened while the web server is made: each takes a good part of a start, and
 * neither needs the other at first.
 */
final class Opening {
  private final Path folder;
  private final HomeLock lock;
  private final Checks checks;
  private final boolean withSample;
  private final CompletableFuture<Opened> opened = new CompletableFuture<>();
  private boolean begun;

  /**
   * An opening that has not begun.
   *
   * @param withSample whether an empty home is filled with the sample
   */
  Opening(Path folder, HomeLock lock, Checks checks, boolean withSample) {
    this.checks = checks;
    this.folder = folder;
    this.lock = lock;
    this.withSample = withSample;
  }

  /** The open home, and the sample on its way into it. */
  record Opened(OpenHome home, Sample sample) {}

  /**
   * Begins.
   *
   * @param check whether what is loaded is checked without being told to
   */
  void begin(boolean check) {
    begun = true;
    opened.completeAsync(() -> open(check), work -> new Thread(work, "opening").start());
  }

  private Opened open(boolean check) {
    try {
      OpenHome home = OpenHome.ofAny(folder, lock, checks);
      if (!check) {
        home.home().quality().job().pause();
      }
      return withSample(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Opened withSample(OpenHome home) throws IOException {
    home.home().keepWarm();
    Sample sample = new Sample(home.home().imports());
    try {
      if (withSample) {
        sample.begin(home.home().fresh());
      }
    } catch (IOException | RuntimeException e) {
      home.close();
      throw e;
    }
    home.home().checkFromNowOn();
    return new Opened(home, sample);
  }

  /** Waits for the home. */
  Opened get() {
    return opened.join();
  }

  /**
   * Closes what was opened for a server that cannot start.
   *
   * @return why it cannot: the home's own reason where it did not open
   */
  RuntimeException undo(Exception why) throws IOException {
    if (!begun) {
      lock.close();
      throw unchecked(why);
    }
    try {
      get().home().close();
    } catch (CompletionException e) {
      return unchecked(e.getCause() instanceof Exception cause ? cause : e);
    }
    return unchecked(why);
  }

  private static RuntimeException unchecked(Exception e) throws IOException {
    if (e instanceof IOException io) {
      throw io;
    }
    if (e instanceof UncheckedIOException io) {
      throw io.getCause();
    }
    return e instanceof RuntimeException known ? known : new IllegalStateException(e);
  }
}
