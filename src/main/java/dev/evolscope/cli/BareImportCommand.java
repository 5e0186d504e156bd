package dev.evolscope.cli;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.Languages;
import dev.evolscope.ingest.BareImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Reads and indexes a file without keeping it: what {@code bench} measures imports against, in a
 * process of its own.
 */
@Command(name = "bare-import", hidden = true)
final class BareImportCommand implements Callable<Integer> {
  @Parameters(index = "0")
  private Path file = Path.of("");

  @Parameters(index = "1")
  private Path index = Path.of("");

  @Override
  public Integer call() throws IOException {
    BareImport.run(file, new ConversationParser(Languages::of), index);
    return 0;
  }
}
