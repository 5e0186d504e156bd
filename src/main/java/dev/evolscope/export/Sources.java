package dev.evolscope.export;

import dev.evolscope.conversation.Provenance;
import org.jspecify.annotations.Nullable;

/** Licence, source and citation of what an export holds, for people. */
final class Sources {
  private Sources() {}

  static String text(Manifest manifest) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%,d conversations, exported from Evolscope on %s\n"
            .formatted(manifest.conversations(), manifest.exportedAt()));
    for (Manifest.Source source : manifest.datasets()) {
      Provenance provenance = source.provenance();
      text.append("\n%s: %,d conversations\n".formatted(source.name(), source.conversations()));
      add("Licence", provenance.licence(), text);
      add("Source", provenance.source(), text);
      add("Citation", provenance.citation(), text);
    }
    return text.toString();
  }

  private static void add(String what, @Nullable String words, StringBuilder to) {
    to.append(what).append(": ").append(words == null ? "not given" : words).append('\n');
  }
}
