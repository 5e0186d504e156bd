package dev.evolscope.quality.copy;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.function.Consumer;

/**
 * Evolved rows whose first prompt is still that of the seed. Multi-turn rows are left out: they may
 * come from a seed, and begin as it does. A prompt that is only much like its seed's is none of
 * these: a few words more can be all that an evolution adds to a long passage.
 */
public final class SeedCopyChecks implements ConversationChecks {
  /** Of a prompt that differs from the seed's in punctuation or invisible characters. */
  private static final double BESIDE_WORDS = .9;

  static final Check SEED =
      new Check(
          "copy-seed",
          "Evolved prompt is its seed's",
          Severity.ERROR,
          1,
          new Threshold(BESIDE_WORDS, BESIDE_WORDS),
          true,
          "");

  @Override
  public List<Check> checks() {
    return List.of(SEED);
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    Conversation conversation = subject.conversation();
    String seed = conversation.evol().seedPrompt();
    List<Message> messages = conversation.messages();
    int first = firstTurn(messages);
    if (conversation.stage() != Stage.EVOLVED || seed == null || first == messages.size()) {
      return;
    }
    String prompt = messages.get(first).content();
    double score = score(prompt, seed);
    if (score > 0) {
      Finding.Span span = new Finding.Span(first, 0, prompt.length());
      findings.accept(new Finding(SEED.id(), score, span, List.of()));
    }
  }

  private static double score(String prompt, String seed) {
    if (CopyText.of(prompt).equals(CopyText.of(seed))) {
      return 1;
    }
    String letters = CopyText.letters(prompt);
    return !letters.isEmpty() && letters.equals(CopyText.letters(seed)) ? BESIDE_WORDS : 0;
  }

  private static int firstTurn(List<Message> messages) {
    int at = 0;
    while (at < messages.size() && !messages.get(at).isTurn()) {
      at++;
    }
    return at;
  }
}
