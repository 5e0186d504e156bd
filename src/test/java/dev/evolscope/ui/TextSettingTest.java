package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Direction;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Resource;
import org.junit.jupiter.api.Test;

class TextSettingTest {
  private static final Language URDU =
      new Language("Urdu", "ur", "اردو", "Arabic", Direction.RIGHT_TO_LEFT, Resource.MID);
  private static final Language UNKNOWN =
      new Language("Foo", null, "Foo", "unknown", Direction.UNKNOWN, Resource.UNKNOWN);

  @Test
  void aTextRunsTheWayOfItsLanguageThoughItBeginsWithALatinWord() {
    assertThat(TextSetting.of("HTML کیا ہے اور کیسے", URDU))
        .isEqualTo(new TextSetting("ur", "rtl"));
  }

  @Test
  void anEnglishReplyInAnUrduRowRunsItsOwnWayAndClaimsNoLanguage() {
    assertThat(TextSetting.of("Here is the amount", URDU)).isEqualTo(new TextSetting("", "ltr"));
  }

  @Test
  void figuresAloneFollowTheLanguage() {
    assertThat(TextSetting.of("1000 $", URDU)).isEqualTo(new TextSetting("ur", "rtl"));
  }

  @Test
  void withoutAKnownLanguageTheLettersDecide() {
    assertThat(TextSetting.of("سلام", UNKNOWN)).isEqualTo(new TextSetting("", "rtl"));
    assertThat(TextSetting.of("hello", null)).isEqualTo(new TextSetting("", "ltr"));
    assertThat(TextSetting.of("42", null)).isEqualTo(new TextSetting("", "auto"));
  }

  @Test
  void aTextInAnotherScriptClaimsNoLanguageThoughItRunsTheSameWay() {
    Language chinese = Languages.of("Simplified Chinese");
    assertThat(TextSetting.of("Here is the amount", chinese)).isEqualTo(new TextSetting("", "ltr"));
    assertThat(TextSetting.of("使用 HTML 和 CSS 写网页", chinese))
        .isEqualTo(new TextSetting(String.valueOf(chinese.tag()), "ltr"));
    Language japanese = Languages.of("Japanese");
    assertThat(TextSetting.of("カタカナ、ひらがな、漢字", japanese).tag()).isEqualTo("ja");
    assertThat(TextSetting.of("สวัสดี", japanese).tag()).isEmpty();
  }
}
