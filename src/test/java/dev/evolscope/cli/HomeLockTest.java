package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir private Path home = Path.of("");

  @Test
  void aHomeIsTakenOnceAndFreeAgainAfterwards() throws IOException {
    try (HomeLock lock = HomeLock.take(home).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(HomeLock.take(home)).isEmpty();
    }
    try (HomeLock lock = HomeLock.take(home).orElseThrow()) {
      assertThat(lock).isNotNull();
    }
  }

  @Test
  void aHomeInUseByAnotherCommandIsRefusedByName() throws IOException {
    try (HomeLock lock = HomeLock.take(home).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> ImportTarget.of(home))
          .isInstanceOf(CommandException.class)
          .hasMessage(home + " is in use by another command; wait for it to end, then try again");
    }
  }

  @Test
  void aServersAddressGoesWithIt() throws IOException {
    try (HomeLock lock = HomeLock.take(home).orElseThrow()) {
      HomeLock.Holder server = new HomeLock.Holder("http://localhost:8080", "a secret");
      lock.announce(server);
      assertThat(HomeLock.serverOf(home)).contains(server);
    }
    assertThat(HomeLock.serverOf(home)).isEmpty();
  }
}
