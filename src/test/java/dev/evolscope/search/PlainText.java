package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words by the plainest means: compatibility decomposition, no marks, lower case. */
final class PlainText {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\p{So}");

  private static final Map<String, List<String>> TOKENS = new HashMap<>();

  private PlainText() {}

  static boolean holds(Conversation conversation, String role, String words, boolean prefix) {
    List<String> wanted = tokens(words);
    return conversation.messages().stream()
        .filter(m -> role.isEmpty() || m.role().equalsIgnoreCase(role))
        .map(Message::content)
        .map(PlainText::tokens)
        .anyMatch(tokens -> holds(tokens, wanted, prefix));
  }

  private static boolean holds(List<String> tokens, List<String> wanted, boolean prefix) {
    int last = wanted.size() - 1;
    for (int i = 0; i + last < tokens.size(); i++) {
      String end = tokens.get(i + last);
      if (tokens.subList(i, i + last).equals(wanted.subList(0, last))
          && (prefix ? end.startsWith(wanted.get(last)) : end.equals(wanted.get(last)))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> tokens(String text) {
    return TOKENS.computeIfAbsent(text, PlainText::cut);
  }

  private static List<String> cut(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return TOKEN.matcher(plain).results().map(MatchResult::group).toList();
  }
}
