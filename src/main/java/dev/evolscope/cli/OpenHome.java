package dev.evolscope.cli;

import dev.evolscope.quality.Checks;
import java.io.IOException;
import java.nio.file.Path;

/** A home that this process holds, its index in order. */
record OpenHome(Home home, HomeLock lock) implements AutoCloseable {

  /** Opens the home under its lock; an index that cannot be used is rebuilt first. */
  static OpenHome of(Path folder, HomeLock lock) throws IOException {
    OpenHome open = ofAny(folder, lock);
    if (open.home().indexFault().isPresent()) {
      open.home().imports().reindex(progress -> {});
    }
    return open;
  }

  /** Opens the home under its lock, whatever its index is like. */
  static OpenHome ofAny(Path folder, HomeLock lock) throws IOException {
    return ofAny(folder, lock, Checks.ofProgram());
  }

  /** The same with other checks. */
  static OpenHome ofAny(Path folder, HomeLock lock, Checks checks) throws IOException {
    try {
      return new OpenHome(Home.open(folder, checks), lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    home.close();
    lock.close();
  }
}
