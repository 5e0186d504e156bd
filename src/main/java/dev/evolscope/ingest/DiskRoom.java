package dev.evolscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sees to it that imports stop before a disk is full: a database that cannot write closes itself,
 * and could not even note that the import failed.
 *
 * @param folders on the disks that imports write to
 * @param usable how many bytes are left on a folder's disk
 */
record DiskRoom(List<Path> folders, Usable usable) {
  /** What one transaction, a flush of the index and the closing of the home take at most. */
  static final long RESERVE = 200L << 20;

  /** Asks a disk. */
  @FunctionalInterface
  interface Usable {
    long bytes(Path folder) throws IOException;
  }

  static DiskRoom on(Path... folders) {
    return new DiskRoom(List.of(folders), folder -> Files.getFileStore(folder).getUsableSpace());
  }

  /** Throws where less than the reserve is left. */
  void require() throws IOException {
    require(0);
  }

  /**
   * Throws where something would eat into the reserve.
   *
   * @param bytes that will be written
   */
  void require(long bytes) throws IOException {
    for (Path folder : folders) {
      long left = usable.bytes(folder);
      if (left < RESERVE + bytes) {
        throw new NoRoomException(
            "the disk of %s has %,d MB left, and %,d MB are needed: make room there, then import again"
                .formatted(folder, left >> 20, (RESERVE + bytes) >> 20));
      }
    }
  }
}
