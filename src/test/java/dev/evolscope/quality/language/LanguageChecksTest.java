package dev.evolscope.quality.language;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.evolscope.TestConversations;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LanguageChecksTest {
  private static final String ENGLISH =
      "Please explain in a few sentences why the sky looks blue during the day and red in the evening.";
  private static final String ENGLISH_REPLY =
      "Sunlight is scattered by the air, and blue light is scattered more than red light. In the"
          + " evening the light travels farther through the air, so that mostly red light is left.";
  private static final String SPANISH =
      "Explica en pocas frases por qué el cielo se ve azul durante el día y rojo al atardecer.";
  private static final String SPANISH_REPLY =
      "El aire dispersa la luz del sol, y dispersa más la luz azul que la roja. Al atardecer la luz"
          + " recorre más aire, de modo que sobre todo queda la luz roja.";
  private static final String HINDI =
      "कुछ वाक्यों में समझाइए कि दिन में आसमान नीला और शाम को लाल क्यों दिखाई देता है।";
  private static final String HINDI_REPLY =
      "हवा सूरज की रोशनी को बिखेरती है, और नीली रोशनी लाल से अधिक बिखरती है। शाम को रोशनी हवा में"
          + " अधिक दूर चलती है, इसलिए अधिकतर लाल रोशनी बचती है।";

  @Test
  void aLabelThatNoMessageBearsOutIsWrong() {
    Finding finding = one(conversation().in("Spanish").user(ENGLISH).assistant(ENGLISH_REPLY));
    assertThat(finding.check()).isEqualTo("language-label");
    assertThat(finding.details()).startsWith("Spanish", "English");
    assertThat(finding.span()).isNull();
    assertThat(one(conversation().in("Thai").user(HINDI).assistant(HINDI_REPLY)).check())
        .isEqualTo("language-label");
  }

  @Test
  void aLabelIsLeftAloneThatOneMessageBearsOut() {
    assertThat(checks(conversation().in("Spanish").user(ENGLISH).assistant(SPANISH_REPLY)))
        .isEmpty();
    assertThat(checks(conversation().in("Hindi").user(HINDI).assistant(HINDI_REPLY))).isEmpty();
  }

  @Test
  void dialectsAndStandardsAreNoOtherLanguage() {
    String egyptian =
        "العيال بيلعبوا كل يوم في الجنينة ومامتهم بتعمل العشا للعيلة كلها، وبعدين بيقعدوا يتفرجوا على التلفزيون.";
    for (String label : List.of("Egyptian Arabic", "Najdi Arabic", "Standard Arabic", "ar")) {
      assertThat(checks(conversation().in(label).user(egyptian).assistant(egyptian))).isEmpty();
    }
    String latin = "Deca se svakog popodneva igraju u bašti dok njihova majka sprema večeru.";
    for (String label : List.of("Serbian", "Croatian", "Bosnian", "Serbian (Latin)")) {
      assertThat(checks(conversation().in(label).user(latin).assistant(latin))).isEmpty();
    }
  }

  @Test
  void aRowWithoutALabelGetsNoFindingAboutOne() {
    assertThat(checks(conversation().in(null).user(ENGLISH).assistant(ENGLISH_REPLY))).isEmpty();
  }

  @Test
  void aLabelThatNamesNoLanguageIsToldAndNothingElseOfIt() {
    assertThat(checks(conversation().in("Klingonese!").user(ENGLISH).assistant(ENGLISH_REPLY)))
        .containsExactly("language-unknown-name");
  }

  @Test
  void aLanguageThatCannotBeIdentifiedIsLeftAlone() {
    assertThat(checks(conversation().in("tlh").user(ENGLISH).assistant(ENGLISH_REPLY))).isEmpty();
  }

  @Test
  void shortMessagesSayNothing() {
    assertThat(checks(conversation().in("Swahili").user("Hello").assistant("Yes, of course")))
        .isEmpty();
    assertThat(checks(conversation().in("Swahili").user("12 + 3?").assistant("15"))).isEmpty();
  }

  @Test
  void codeIsNoLanguage() {
    String code =
        "```java\npublic static void main(String[] arguments) { System.out.println(\"Hello\"); }\n```";
    assertThat(checks(conversation().in("Hindi").user(HINDI).assistant(code))).isEmpty();
    assertThat(checks(conversation().in("Spanish").user(code).assistant(code))).isEmpty();
  }

  @Test
  void aReplyInAnotherLanguageIsToldWhereItIs() {
    Finding finding = one(conversation().in("Hindi").user(HINDI).assistant(ENGLISH_REPLY));
    assertThat(finding.check()).isEqualTo("reply-other-language");
    assertThat(finding.span()).isEqualTo(new Finding.Span(1, 0, ENGLISH_REPLY.length()));
    assertThat(one(conversation().in("Spanish").user(SPANISH).assistant(ENGLISH_REPLY)).check())
        .isEqualTo("reply-other-language");
    assertThat(one(conversation().in(null).user(SPANISH).assistant(ENGLISH_REPLY)).check())
        .isEqualTo("reply-other-language");
  }

  @Test
  void aReplyInALanguageThatThePromptNamesOrHoldsIsRight() {
    String asked = SPANISH + " Responde en inglés.";
    assertThat(checks(conversation().in("Spanish").user(asked).assistant(ENGLISH_REPLY))).isEmpty();
    String quoted = "Mejora este texto: " + ENGLISH_REPLY;
    assertThat(checks(conversation().in("Spanish").user(quoted).assistant(ENGLISH_REPLY)))
        .isEmpty();
    assertThat(
            checks(
                conversation()
                    .in("Spanish")
                    .task("translation")
                    .user(SPANISH)
                    .assistant(ENGLISH_REPLY)))
        .isEmpty();
  }

  @Test
  void aConversationThatSwitchesLanguagesOnPurposeIsLeftAlone() {
    assertThat(
            checks(
                conversation()
                    .in("Spanish")
                    .multiTurn("LANGUAGE_SWITCH")
                    .user(SPANISH)
                    .assistant(SPANISH_REPLY)
                    .user("¿Y ahora de otra manera, como lo dirías a mi amigo de Londres?")
                    .assistant(ENGLISH_REPLY)))
        .isEmpty();
  }

  @Test
  void aClauseInAnotherLanguageIsToldWhereItIs() {
    String stretch = " so in the evening you will see mostly the red light";
    String reply = SPANISH_REPLY.replace(" de modo que sobre todo queda la luz roja", stretch);
    Finding finding = one(conversation().in("Spanish").user(SPANISH).assistant(reply));
    assertThat(finding.check()).isEqualTo("text-code-switching");
    assertThat(finding.details()).startsWith("English", "Spanish");
    Finding.Span span = java.util.Objects.requireNonNull(finding.span());
    assertThat(reply.substring(span.from(), span.to())).isEqualTo(stretch);
  }

  @Test
  void quotationsTitlesTermsAndBracketsInAReplyAreLeftAlone() {
    for (String other :
        List.of(
            "“so in the evening you will see mostly the red light”",
            "(so in the evening you will see mostly the red light)",
            "The Origin Of The Species By Charles Darwin",
            "machine learning",
            "`so in the evening you will see mostly the red light`")) {
      String reply = HINDI_REPLY + " " + other + ", " + HINDI_REPLY;
      assertThat(checks(conversation().in("Hindi").user(HINDI).assistant(reply)))
          .as(other)
          .isEmpty();
    }
  }

  @Test
  void romanisedTextIsInAScriptThatItsLanguageIsNotWrittenIn() {
    String traditional = "孩子們每天下午在花園裡玩耍，他們的母親為全家準備晚飯。這個習慣從祖父母那時開始，聽說讓大家都覺得愉快。";
    Finding finding =
        one(conversation().in("Simplified Chinese").user(traditional).assistant(traditional));
    assertThat(finding.check()).isEqualTo("language-script");
    assertThat(checks(conversation().in("Traditional Chinese").user(traditional))).isEmpty();
    assertThat(checks(conversation().in("Chinese").user(traditional))).isEmpty();
    String roman =
        "Mujhe batao ki aasmaan din mein neela aur shaam ko laal kyon dikhai deta hai, thoda vistaar se samjhao bhai.";
    assertThat(checks(conversation().in("Hindi").user(roman).assistant(roman)))
        .hasSize(1)
        .allMatch(check -> check.startsWith("language-"));
  }

  @Test
  void idsAreUniqueAndOnlyLabelsBeginWithLanguage() {
    assertThat(new LanguageChecks().checks().stream().map(Check::id))
        .containsExactly(
            "language-label",
            "language-script",
            "language-unknown-name",
            "reply-other-language",
            "text-code-switching");
  }

  @Test
  void noTextMakesItFail() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      String text =
          random
              .ints(random.nextInt(600), 0, i % 3 == 0 ? 0x600 : 0x10000)
              .mapToObj(c -> String.valueOf((char) c))
              .collect(Collectors.joining());
      assertThatCode(
              () -> checks(conversation().in("Hindi").user(text).assistant(text + HINDI_REPLY)))
          .doesNotThrowAnyException();
    }
  }

  private static Finding one(TestConversations made) {
    List<Finding> found = findings(made.build());
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> checks(TestConversations made) {
    return findings(made.build()).stream().map(Finding::check).toList();
  }

  private static List<Finding> findings(Conversation conversation) {
    List<Finding> found = new ArrayList<>();
    new LanguageChecks().inspect(new Subject(1, conversation, null), found::add);
    return found;
  }
}
