package dev.evolscope.quality.personal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Keys and tokens of services, known by their forms; the forms are those that the services document
 * and gitleaks collects. One that says of itself that it is an example, or repeats itself, is none.
 */
final class SecretFinder implements PersonalFinder {
  static final int SHORTEST = 20;

  /** Bits a character below which no generator made it. */
  private static final double LEAST_ENTROPY = 3;

  static final String KEY_BEGIN = "-----BEGIN ";
  private static final String KEY_END = "-----END ";
  private static final int LONGEST_KEY = 20_000;

  private record Form(String what, Pattern pattern) {
    Form(String what, String pattern) {
      this(what, Pattern.compile(pattern));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("AWS access key", "(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}"),
          new Form("GitHub token", "gh[pousr]_[0-9A-Za-z]{36}|github_pat_\\w{82}"),
          new Form("GitLab token", "glpat-[\\w-]{20,60}"),
          new Form("Slack token", "xox[abeprs]-[0-9A-Za-z-]{20,250}"),
          new Form("Google API key", "AIza[\\w-]{35}"),
          new Form("Stripe key", "[rs]k_live_[0-9A-Za-z]{16,99}"),
          new Form("Anthropic key", "sk-ant-[\\w-]{80,120}"),
          new Form("OpenAI key", "sk-(?:proj|svcacct|admin)-[\\w-]{40,200}|sk-[0-9A-Za-z]{48}"),
          new Form("Hugging Face token", "hf_[0-9A-Za-z]{34}"),
          new Form("npm token", "npm_[0-9A-Za-z]{36}"),
          new Form("PyPI token", "pypi-AgEIcHlwaS5vcmc[\\w-]{50,1000}"),
          new Form("SendGrid key", "SG\\.[\\w-]{22}\\.[\\w-]{43}"),
          new Form("DigitalOcean token", "do[oprt]_v1_[0-9a-f]{64}"),
          new Form("Shopify token", "shp(?:at|ca|pa|ss)_[0-9A-Fa-f]{32}"),
          new Form("JSON Web Token", "eyJ[\\w-]{14,4000}\\.eyJ[\\w-]{14,8000}\\.[\\w-]{20,2000}"));

  /** The signature that jwt.io signs its example with. */
  private static final String JWT_EXAMPLE = "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

  @Override
  public void find(String text, List<String> regions, Consumer<PersonalPlace> places) {
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && isToken(text.charAt(end))) {
        end++;
      }
      if (end - i >= SHORTEST) {
        token(text, i, end, places);
      }
      i = Math.max(end, i + 1);
    }
    keys(text, places);
  }

  private static void token(String text, int from, int end, Consumer<PersonalPlace> places) {
    int to = end;
    while (to > from && ".-".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String token = text.substring(from, to);
    for (Form form : FORMS) {
      if (form.pattern().matcher(token).matches()) {
        places.accept(
            new PersonalPlace(PersonalKind.SECRET, from, to, form.what(), 1, isExample(token)));
        return;
      }
    }
  }

  private static boolean isExample(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    return lower.contains("example")
        || lower.contains("xxxx")
        || lower.contains("your")
        || lower.contains("123456789")
        || lower.contains("abcdefgh")
        || token.endsWith(JWT_EXAMPLE)
        || entropy(token) < LEAST_ENTROPY;
  }

  private static double entropy(String token) {
    int[] counts = new int[0x80];
    token.chars().forEach(c -> counts[c]++); // tokens are of ASCII
    double sum = 0;
    for (int count : counts) {
      double share = (double) count / token.length();
      sum -= count == 0 ? 0 : share * Math.log(share) / Math.log(2);
    }
    return sum;
  }

  /** Private keys between the lines that RFC 7468 puts around them. */
  private static void keys(String text, Consumer<PersonalPlace> places) {
    for (int from = text.indexOf(KEY_BEGIN); from >= 0; from = text.indexOf(KEY_BEGIN, from + 1)) {
      int title =
          text.indexOf("-----", from + KEY_BEGIN.length(), Math.min(text.length(), from + 80));
      if (title < 0 || !text.substring(from, title).contains("PRIVATE KEY")) {
        continue;
      }
      int limit = Math.min(text.length(), from + LONGEST_KEY);
      int end = text.indexOf(KEY_END, title, limit);
      int to = end < 0 ? title + 5 : text.indexOf("-----", end + KEY_END.length(), limit);
      String body = end < 0 ? "" : text.substring(title + 5, end);
      boolean whole = body.length() >= 64 && !body.contains("...") && !body.contains("…");
      if (to >= 0) {
        int behind = end < 0 ? to : to + 5;
        places.accept(
            new PersonalPlace(PersonalKind.SECRET, from, behind, "private key", 1, !whole));
      }
    }
  }

  private static boolean isToken(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
  }
}
