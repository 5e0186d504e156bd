package dev.evolscope.quality;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final TextChecks CHECKS = new TextChecks();
  private static final String ID = "text-mojibake";

  @ParameterizedTest
  @CsvSource({
    "mecÃ¡nicos, mecánicos, Windows-1252",
    "donâ€™t, don’t, Windows-1252",
    "565 Â°C, 565 °C, Windows-1252",
    "1 Â· 3, 1 · 3, Windows-1252",
    "|âˆ’|, |−|, Windows-1252",
    "ðŸ˜€ ok, 😀 ok, Windows-1252",
    "Ð¿Ñ€Ð¸Ð²ÐµÑ‚, привет, Windows-1252",
    "à¸ªà¸§à¸±à¸ª, สวัส, Windows-1252",
    "ä½ å¥½ä¸–ç•Œ, 你好世界, Windows-1252",
    "zaÅ¼Ã³Å‚Ä‡, zażółć, Windows-1252",
    "РџСЂРёРІРµС‚, Привет, Windows-1251",
    "donвЂ™t, don’t, Windows-1251",
    "‚Äòyes‚Äô, ‘yes’, Mac Roman",
    "mecÃƒÂ¡nicos, mecánicos, Windows-1252"
  })
  void misreadUtf8IsFlaggedAndUndone(String garbled, String meant, String encoding) {
    List<Finding> found = found(garbled.replace("ä½ å", "ä½\u00A0å"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().details().get(3)).isEqualTo(encoding);
    assertThat(meant).contains(found.getFirst().details().get(1).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« CAFÉ » – « déjà » … l’été à Besançon ; ÇA VA ? NOËL… « OÙ ÇA… »",
        "« liberté\u00A0» et « voilà\u00A0»… à\u00A0« Nîmes »",
        "ĐÂY LÀ TIẾNG VIỆT: Ở ĐÂU? “MÂY”… ÂM “Ă” và “Ê”, người Ê-đê…",
        "Não há NAÇÃO sem educação… “IRMÃ” «MANHû ÀS 3ª e 4º",
        "„Spaß“, „groß…“ und „Fuß“ – ÄÖÜ… „Ä“, „Ö“",
        "ÇOK GÜZEL… “İŞÇİ” ‘Ş’ «Ğ»",
        "PÓŁ ŻÓŁTY… „ĆŻ” ŁÓDŹ",
        "DĚLNÍK, NÁŠ, VÍŠ, KŮŽE… „ČAŠ“ – ŠÍŘE",
        "Рік, Сім, РІЧНІ, СІРІ, «Р» і «С»… кВ·А, 20 °С, В·А, №5",
        "Сёстры, Рёв, “С”… СССР… «РФ»",
        "Ελληνικά: «Αθήνα»… ΆΈΉ",
        "ÞETTA ER ÍSLENSKA… „MEД ÁÐUR",
        "LÍNEAS ÑANDÚ… «ESPAÑA» ¿QUÉ? ¡ÓLE! “AÑO”",
        "PĂI… „ȚARĂ” ÎN ROMÂNIA… „Â”",
        "Ọ̀SẸ̀… ÀKỌ́KỌ́ “ÌWÉ” Ńlá",
        "日本語「…」、中文“…”——、한국어…",
        "C–D, √2, π≈3,14, x²…, ½ × ¾, 5 °C, €5, £3, 10 µm"
      })
  void signsAndCapitalsOfLanguagesAreLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aConversationAboutEncodingsMayShowIt() {
    assertThat(found("Why do I see â€™ instead of an apostrophe? Is it UTF-8?")).isEmpty();
  }

  @Test
  void ofTheSampleNothingIsFlaggedUntilItIsMisread() {
    int garbled = 0;
    int found = 0;
    for (Conversation row : Planted.sample()) {
      for (Message message : row.messages()) {
        String text = message.content();
        assertThat(found(text)).as(text).isEmpty();
        for (String encoding :
            List.of("windows-1252", "ISO-8859-1", "windows-1251", "windows-1250")) {
          String misread = misread(text, encoding);
          if (text.chars().filter(c -> c >= 0x80).count() >= 3) {
            garbled++;
            found += found(misread).isEmpty() ? 0 : 1;
          }
        }
      }
    }
    assertThat(garbled).isGreaterThan(5_000);
    assertThat((double) found / garbled).as("recall").isGreaterThan(.995);
  }

  @Test
  void thePlantedRowsAreFoundAtTheirPlaces() {
    assertThat(Planted.flawed("mojibake"))
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(Planted.flagged(CHECKS, row))
                    .extracting(Finding::check, f -> f.span() == null ? -1 : f.span().message())
                    .containsExactly(tuple(ID, 1)));
  }

  /** As programs do that keep what an encoding lacks as control characters. */
  private static String misread(String text, String encoding) {
    StringBuilder misread = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {each}, Charset.forName(encoding));
      misread.append(read.equals("\uFFFD") ? (char) (each & 0xFF) : read.charAt(0));
    }
    return misread.toString();
  }

  private static List<Finding> found(String text) {
    return Planted.flagged(CHECKS, conversation().user(text).assistant("Well.").build()).stream()
        .filter(finding -> finding.check().equals(ID))
        .toList();
  }
}
