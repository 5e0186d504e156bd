package dev.evolscope.cli;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A family for tests with one check: finds its word where a percentage follows it, as its score,
 * and fails at {@code boom} and {@code crash}.
 *
 * @param parent whether it looks at the parent instead
 * @param looked how many rows it has looked at
 */
record WordChecks(String word, int version, boolean parent, AtomicInteger looked)
    implements ConversationChecks {

  WordChecks(String word, int version) {
    this(word, version, false, new AtomicInteger());
  }

  String id() {
    return "text-" + word;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check(
            id(),
            "The word " + word,
            Severity.WARNING,
            version,
            new Threshold(.5, .2),
            true,
            "a test"));
  }

  @Override
  public boolean readsParent() {
    return parent;
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    looked.incrementAndGet();
    var read = parent ? subject.parent() : subject.conversation();
    if (read == null) {
      return;
    }
    for (int message = 0; message < read.messages().size(); message++) {
      String text = read.messages().get(message).content();
      if (text.contains("boom")) {
        throw new IllegalStateException(text);
      }
      if (text.contains("crash")) {
        throw new ExceptionInInitializerError(text);
      }
      Matcher found = Pattern.compile(word + "(\\d+)").matcher(text);
      while (found.find()) {
        findings.accept(
            new Finding(
                id(),
                Integer.parseInt(found.group(1)) / 100.,
                new Span(message, found.start(), found.end()),
                List.of(found.group())));
      }
    }
  }
}
