package dev.evolscope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void wordsSpacesAndSignsStandApart() {
    assertThat(Words.cut("The quick, brown  fox.\n", "en"))
        .containsExactly("The", " ", "quick", ",", " ", "brown", "  ", "fox", ".", "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "th, คุณอยู่ที่ไหน, คุณ|อยู่|ที่ไหน",
    "zh, 我们的机器学习, 我们|的|机器|学习",
    "ja, 私は学生です, 私|は|学生|です",
    "lo, ຂ້ອຍຮັກເຈົ້າ, ຂ້ອຍ|ຮັກ|ເຈົ້າ",
    "km, ខ្ញុំស្រឡាញ់អ្នក, ខ្ញុំ|ស្រឡាញ់|អ្នក",
    "ar, السلام عليكم, السلام| |عليكم",
    "am, ሰላም ልዑል, ሰላም| |ልዑል",
    "hi, नमस्ते दुनिया, नमस्ते| |दुनिया"
  })
  void wordsAreCutByTheRulesOfTheirScript(String tag, String text, String words) {
    assertThat(Words.cut(text, tag)).containsExactly(words.split("\\|"));
  }

  @Test
  void anEthiopicWordspaceIsNoPartOfAWord() {
    assertThat(Words.cut("ሰላም፡ልዑል", "am")).contains("ሰላም", "ልዑል");
  }

  @Test
  void whatReadersSeeAsOneLetterIsNeverCut() {
    for (String whole : List.of("👩‍👩‍👧‍👦", "🇫🇷", "ช้ำ", "क्षि", "e\u0301", "\r\n", "각")) {
      assertThat(Words.cut(whole, null)).containsExactly(whole);
    }
  }

  @Test
  void aWordHasALetterOrANumber() {
    assertThat(List.of("a", "7", "ไทย", "漢", "Ⅻ", "³")).allMatch(Words::isWord);
    assertThat(List.of(" ", ".", "。", "،", "♥", "\n", "—")).noneMatch(Words::isWord);
  }
}
