package dev.evolscope.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Copies of a home's database, taken while it is used. The index is not in them: it is made from
 * the database. Nor are sent files of imports that wait.
 */
public final class Backups {
  private final Database database;
  private final Path folder;

  /**
   * Backups of a database.
   *
   * @param folder where a copy is gathered before it is written, as large as the database at most
   */
  public Backups(Database database, Path folder) {
    this.database = database;
    this.folder = folder;
  }

  /** Writes a copy of what is committed at this moment, as a ZIP file. */
  public void write(OutputStream out) throws IOException {
    Path copy = Files.createTempFile(folder, "backup-", ".zip");
    try {
      database.backUp(copy);
      Files.copy(copy, out);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Deletes what a halt left of a copy. */
  public void clean() throws IOException {
    try (var stale = Files.newDirectoryStream(folder, "backup-*.zip")) {
      for (Path file : stale) {
        Files.delete(file);
      }
    }
  }

  /** Whether a folder has a database. */
  public static boolean isDatabaseIn(Path folder) {
    return Files.exists(folder.resolve(Database.FILE));
  }

  /**
   * Puts the database of a backup into a folder that has none.
   *
   * @throws NoBackupException if the file is none
   */
  public static void restore(Path backup, Path folder) throws IOException, NoBackupException {
    try (InputStream file = Files.newInputStream(backup);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(Database.FILE)) { // no other name is ever used as a path
          Files.copy(zip, folder.resolve(Database.FILE));
          return;
        }
      }
    }
    throw new NoBackupException(backup + " is no backup: it holds no " + Database.FILE);
  }
}
