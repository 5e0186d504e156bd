package dev.evolscope.quality.language;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import dev.evolscope.identification.ChineseForms;
import dev.evolscope.identification.ScriptShares;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in a script that its language is not written in: romanised, or the other one of
 * simplified and traditional Chinese. The score is the share of letters in other scripts.
 */
final class ScriptCheck {
  static final Check CHECK =
      new Check(
          "language-script",
          "Script that the language is not written in",
          Severity.ERROR,
          1,
          new Threshold(0.85, 0.8),
          true,
          "Scripts of languages: CLDR; simplified and traditional characters: CLDR's transforms");

  /** Letters without which nothing is said. */
  private static final int LEAST_LETTERS = 60;

  /** So many letters of a message that are mostly in an own script bear the label out. */
  private static final int ONE_MESSAGE = 12;

  /** Characters of one form only without which nothing is said. */
  private static final int LEAST_FORMS = 12;

  /** No more characters of a message are looked at for their form. */
  private static final int READ = 2000;

  private ScriptCheck() {}

  /**
   * @param label the dataset's own name
   * @param tag what it stands for
   */
  static @Nullable Finding inspect(String label, String tag, List<Heard> messages) {
    Finding form = inspectForm(label, tag, messages);
    return form != null ? form : inspectScripts(label, tag, messages);
  }

  private static @Nullable Finding inspectScripts(String label, String tag, List<Heard> messages) {
    Set<UnicodeScript> own = WrittenScripts.of(tag);
    if (own.isEmpty() || messages.stream().allMatch(heard -> isPlain(heard, own))) {
      return null;
    }
    ScriptShares shares =
        messages.stream()
            .map(heard -> ScriptShares.of(heard.message().content()))
            .reduce(new ScriptShares(new EnumMap<>(UnicodeScript.class)), ScriptShares::plus);
    int outside = shares.outside(own);
    if (outside < LEAST_LETTERS || messages.stream().anyMatch(heard -> isMostlyIn(own, heard))) {
      return null;
    }
    String most =
        shares.weights().entrySet().stream()
            .filter(entry -> !own.contains(entry.getKey()))
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(entry -> name(entry.getKey()))
            .orElse("");
    return finding(label, most, (double) outside / shares.total(), messages);
  }

  /** Whether a message is, by its language, in a script of the label's; most are. */
  private static boolean isPlain(Heard heard, Set<UnicodeScript> own) {
    return heard.found().certain() && own.equals(WrittenScripts.of(heard.found().tag()));
  }

  private static boolean isMostlyIn(Set<UnicodeScript> own, Heard heard) {
    ScriptShares shares = ScriptShares.of(heard.message().content());
    return shares.total() >= ONE_MESSAGE && shares.outside(own) * 2 < shares.total();
  }

  private static @Nullable Finding inspectForm(String label, String tag, List<Heard> messages) {
    boolean simplified = tag.startsWith("zh-Hans");
    if (!simplified && !tag.startsWith("zh-Hant")) {
      return null;
    }
    int right = 0;
    int wrong = 0;
    for (Heard heard : messages) {
      ChineseForms.Counts counts = ChineseForms.count(heard.message().content(), READ);
      right += simplified ? counts.simplified() : counts.traditional();
      wrong += simplified ? counts.traditional() : counts.simplified();
    }
    double share = (double) wrong / Math.max(1, right + wrong);
    String form = simplified ? "Traditional Han" : "Simplified Han";
    return wrong < LEAST_FORMS || share < CHECK.threshold().least()
        ? null
        : finding(label, form, share, messages);
  }

  private static @Nullable Finding finding(
      String label, String script, double share, List<Heard> messages) {
    Message first = messages.getFirst().message();
    return share < CHECK.threshold().least()
        ? null
        : new Finding(
            CHECK.id(),
            share,
            null,
            List.of(
                LanguageName.label(label),
                script,
                LanguageName.percent(share),
                LanguageName.quote(first.content())));
  }

  private static String name(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
