package dev.evolscope.quality.evolution;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.quality.wording.FoldedText;
import dev.evolscope.quality.wording.Phrase;
import dev.evolscope.quality.wording.PhraseKind;
import dev.evolscope.quality.wording.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An answer of punctuation or of words like "and" and "of" alone. A number, a sign or an emoji can
 * be an answer, and so can yes and no.
 */
final class EmptyAnswer implements EvolutionRule {
  private static final Check CHECK =
      new Check(
          "evolution-empty-answer",
          "Answer without content",
          Severity.ERROR,
          1,
          Threshold.CERTAIN,
          true,
          "Elimination of answers of punctuation and stop words in Evol-Instruct (Xu et al. 2023,"
              + " arXiv:2304.12244)");

  /** UTF-16 units above which an answer holds something. */
  private static final int LONG = 200;

  /** Folded words by the language's tag: what is small in one is an answer in another. */
  private static final Map<String, Set<String>> EMPTY_WORDS =
      Phrases.all().stream()
          .filter(phrase -> phrase.kind() == PhraseKind.JOINER)
          .collect(
              Collectors.groupingBy(
                  Phrase::language,
                  Collectors.mapping(
                      phrase -> FoldedText.of(phrase.written()).text(), Collectors.toSet())));

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Evolution evolution, Consumer<Finding> findings) {
    List<Message> messages = evolution.messages();
    Language language = evolution.conversation().language();
    String tag = language == null ? null : language.tag();
    Set<String> small = tag == null ? Set.of() : EMPTY_WORDS.getOrDefault(tag, Set.of());
    for (int i = 0; i < messages.size(); i++) {
      String text = messages.get(i).content();
      if (messages.get(i).role().equals(Message.ASSISTANT) && isEmpty(text, small)) {
        findings.accept(
            new Finding(
                CHECK.id(), 1, new Span(i, 0, text.length()), List.of(Beginning.of(text, 100))));
      }
    }
  }

  /** Whether a text that is not blank says nothing. */
  private static boolean isEmpty(String text, Set<String> small) {
    if (text.isBlank() || text.length() > LONG || text.codePoints().anyMatch(EmptyAnswer::isSign)) {
      return false;
    }
    String folded = FoldedText.of(text).text();
    return folded.isEmpty() || Arrays.stream(folded.split(" ", -1)).allMatch(small::contains);
  }

  /** Emoji, arrows, and signs of mathematics and money. */
  private static boolean isSign(int character) {
    return switch (Character.getType(character)) {
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> true;
      default -> false;
    };
  }
}
