package dev.evolscope.conversation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The home's database, its schema up to date. What a {@link #sync} has returned from survives the
 * machine's halt; what was only committed survives the program's.
 */
public final class Database implements AutoCloseable {
  /** Name of the file that it is. */
  static final String FILE = "evolscope.mv.db";

  private static final int CONNECTIONS = 12;

  /** Left free by the copy that closing makes. */
  private static final long COPY_RESERVE = 16 << 20;

  /** Null where it lives in memory. */
  private final @Nullable Path file;

  private final HikariDataSource connections;
  private final JdbcTemplate template;
  private final JdbcClient client;
  private final TransactionTemplate transactions;

  private Database(String url, @Nullable Path file) {
    this.file = file;
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("evolscope");
    config.setPassword("");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    connections = new HikariDataSource(config);
    SchemaStore.update(connections);
    template = new JdbcTemplate(connections);
    client = JdbcClient.create(template);
    transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
  }

  /**
   * Opens or makes the database in a folder.
   *
   * @throws UnusableFolderException if the folder's path cannot be written as a database URL
   */
  public static Database open(Path folder) {
    Path file = folder.toAbsolutePath().resolve("evolscope");
    requireWritableAsUrl(file);
    // The default write delay loses acknowledged rows on a kill
    return new Database(
        "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
        folder.resolve(FILE));
  }

  /** H2 reads what follows a semicolon as settings, which can run SQL, and knows no escape. */
  private static void requireWritableAsUrl(Path file) {
    String path = file.toString();
    for (String character : List.of(";", "\\")) {
      if (path.contains(character) && !character.equals(file.getFileSystem().getSeparator())) {
        throw new UnusableFolderException(
            "%s has a '%s' in its path, which the database cannot open: choose another folder"
                .formatted(file.getParent(), character));
      }
    }
  }

  /** A database that lives in memory until it is closed. */
  public static Database inMemory(String name) {
    return new Database("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", null);
  }

  JdbcClient client() {
    return client;
  }

  JdbcTemplate template() {
    return template;
  }

  /** Runs as one transaction; what is thrown rolls it back. */
  <T> T transaction(Supplier<T> work) {
    T result = transactions.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("a transaction without a result");
    }
    return result;
  }

  /** Waits until everything committed is on the disk. */
  public void sync() {
    template.execute("CHECKPOINT SYNC");
  }

  /** Writes what is committed at this moment into a new ZIP file. */
  void backUp(Path file) {
    template.execute("BACKUP TO '" + file.toAbsolutePath().toString().replace("'", "''") + "'");
  }

  /**
   * Closes and gives the space of deleted rows back, where the disk has room for the copy that this
   * takes; takes seconds on a large home.
   */
  public void compactAndClose() {
    template.execute(hasRoomForCopy() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    connections.close();
  }

  private boolean hasRoomForCopy() {
    try {
      return file == null
          || Files.getFileStore(file).getUsableSpace() > Files.size(file) + COPY_RESERVE;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    template.execute("SHUTDOWN");
    connections.close();
  }
}
