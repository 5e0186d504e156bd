package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiskRoomTest {
  private static final Path FOLDER = Path.of("home", "index");

  @Test
  void theReserveStaysFree() {
    assertThatCode(() -> left(DiskRoom.RESERVE).require()).doesNotThrowAnyException();
    assertThatThrownBy(() -> left(DiskRoom.RESERVE - 1).require())
        .isInstanceOf(NoRoomException.class)
        .hasMessage(
            "the disk of %s has 199 MB left, and 200 MB are needed: make room there, then import again",
            FOLDER);
  }

  @Test
  void whatWillBeWrittenNeedsRoomBesideTheReserve() {
    assertThatCode(() -> left(DiskRoom.RESERVE + 10).require(10)).doesNotThrowAnyException();
    assertThatThrownBy(() -> left(DiskRoom.RESERVE + 10).require(11))
        .isInstanceOf(NoRoomException.class);
  }

  private static DiskRoom left(long bytes) {
    return new DiskRoom(List.of(FOLDER), folder -> bytes);
  }
}
