package dev.evolscope.quality;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.personal.PersonalData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data in these tests is made up, or of forms that services document. */
class PersonalChecksTest {
  private static final PersonalChecks CHECKS = new PersonalChecks();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English | Write to mary.poppins@hotmail.com today. | mary.poppins@hotmail.com",
        "Standard Arabic | راسلني على sami.hadid@yahoo.com. | sami.hadid@yahoo.com",
        "Simplified Chinese | 邮箱liwei88@163.com，谢谢 | liwei88@163.com",
        "Hindi | ईमेल:ravi_k@rediffmail.com। | ravi_k@rediffmail.com",
        "Thai | อีเมลsomchai.p@kmail.co.th | somchai.p@kmail.co.th",
        "Russian | Почта (i.petrov@yandex.ru) | i.petrov@yandex.ru"
      })
  void addressesOfPersonsAreFlaggedInAnyScript(String language, String text, String address) {
    assertFound("personal-email", language, text, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@user, lodash@4.17.21, icon@2x.png, a@b, @app.route, x @ y.com, user@host",
        "https://medium.com/@someone.ai and https://joe:pw@hotmail.com/x",
        "@ivan@mastodon.social",
        "@@@...@-.-@.com"
      })
  void otherAtSignsAreLeftAlone(String text) {
    assertThat(flags("English", text)).isEmpty();
  }

  @Test
  void anOfficesMailboxOrHotlineIsKnownAndNotFlagged() {
    assertThat(flags("German", "info@hotmail.de")).isEmpty();
    assertThat(flags("Dutch", "bel Veilig Thuis op telefoonnummer 0800-2000")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English | ring +44 20 7183 8750 | +44 20 7183 8750",
        "English | call (212) 736-5029 now | (212) 736-5029",
        "French | Téléphone : 01 42 68 53 07. | 01 42 68 53 07",
        "German | Telefon: 030/26094815 | 030/26094815",
        "Japanese | 電話：03-3264-7921まで | 03-3264-7921",
        "Standard Arabic | هاتف ٠٢٢٧٩٥٤٠٨١ | ٠٢٢٧٩٥٤٠٨١",
        "Persian | تلفن: ۰۲۱ ۸۸۷۵ ۳۹۰۲ | ۰۲۱ ۸۸۷۵ ۳۹۰۲",
        "Hindi | मोबाइल 98187 40532 पर | 98187 40532",
        "Thai | โทร 081-574-2936 | 081-574-2936",
        "Swahili | simu 0754 381 926 | 0754 381 926"
      })
  void phoneNumbersAreFlaggedInAnyDigits(String language, String text, String number) {
    assertFound("personal-phone", language, text, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2022 there were 1 234 567 people, 3.141592653589793, 01.02.2023, 2021-05-06 12:30:45",
        "12345678 + 87654321 = 99999999; 2^31 = 2147483648; ISBN 978-3-16-148410-0",
        "ring 3 times, then call 911",
        "called (12/23/2005 and 2005/12/23), Tue Jul 2 01:00:07 2007 -0400",
        "0.0212345678 and 100,000,000 and $2127365029",
        "order 4417123456, invoice 20230415001"
      })
  void otherNumbersAreLeftAlone(String text) {
    assertThat(flags("English", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pay by card 4539 5787 6362 1486 now | personal-example",
        "4485 0403 7153 6584 | personal-card",
        "card: 4485040371536584 | personal-card",
        "3714-496353-98431 | personal-example",
        "5404 0000 0000 0001 | personal-example"
      })
  void cardsAreFlaggedByTheirCheckDigitAndTestCardsAsExamples(String text, String check) {
    assertThat(flags("English", text)).containsExactly(check);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4485 0403 7153 6585",
        "4485040371536584",
        "1234 5678 9012 3456",
        "44850403715365840001234",
        "0.4485040371536584",
        "4485 0403 7153 65"
      })
  void otherLongNumbersAreNoCards(String text) {
    assertThat(flags("English", text)).isEmpty();
  }

  @Test
  void accountsAreFlaggedByTheirCheckDigitsAndPrintedExamplesAsSuch() {
    assertFound(
        "personal-iban",
        "German",
        "auf DE75 5121 0800 1245 1261 99.",
        "DE75 5121 0800 1245 1261 99");
    assertThat(flags("German", "DE89 3704 0044 0532 0130 00")).containsExactly("personal-example");
    assertThat(flags("German", "DE75 5121 0800 1245 1261 98")).isEmpty();
    assertThat(flags("English", "GB82 is a postcode, XX00 1234 5678 9012 345")).isEmpty();
  }

  @Test
  void publicAddressesBesideAWordForThemAreFlagged() {
    assertFound("personal-ip", "English", "The server is at 93.184.215.14.", "93.184.215.14");
    assertFound("personal-ip", "Russian", "открыл 93.184.215.14:8080", "93.184.215.14");
    assertFound(
        "personal-ip", "English", "2a02:26f0:6d00:5a1::356e up", "2a02:26f0:6d00:5a1::356e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version 93.184.215.14, §§ 3.14.15.9",
        "the server runs 3.28.41.19, see Section 19.1.2.20 (https://a.org) of HTTP",
        "IP 192.168.0.1, 10.1.2.3, 127.0.0.1, 203.0.113.7, 255.255.255.0, 0.0.0.0, 172.20.1.1",
        "server 161.80.164.25,16680.90 and 150.02.155.28.148.50 and 300.1.1.1 and 1.2.3.04",
        "at 12:30:45, 2001:db8::1, fe80::1, 00:1A:2B:3C:4D:5E"
      })
  void versionsPrivateAndDocumentedAddressesAreLeftAlone(String text) {
    assertThat(flags("English", text)).isEmpty();
  }

  @Test
  void keysAndTokensAreFlaggedAndNeverQuoted() {
    // Put together here, so that no scanner takes this file for a leak
    String aws = "AKIA" + "Q3EGRT7YVNX2LK5M";
    String github = "ghp_" + "a8Kq2ZrT5vXw9LmN3pBc7YdE1fGh6JsU4oQi";
    String key =
        "-----BEGIN RSA "
            + "PRIVATE KEY-----\n"
            + "MIIEpAIBAAKCAQEA7d3k".repeat(5)
            + "\n-----END RSA PRIVATE KEY-----";
    for (String secret : List.of(aws, github, key)) {
      Finding found = assertFound("personal-secret", "English", "key: " + secret + "\n", secret);
      assertThat(found.details().toString()).doesNotContain(secret.substring(6, 20));
    }
    assertThat(flags("English", "AKIA" + "IOSFODNN7EXAMPLE")).containsExactly("personal-example");
    assertThat(flags("English", "AKIA and ghp_ are prefixes; sk-learn-contrib-something"))
        .isEmpty();
  }

  @Test
  void nationalNumbersAreFlaggedByTheirCheckDigits() {
    assertFound(
        "personal-national-id",
        "Simplified Chinese",
        "身份证11010519491231002X。",
        "11010519491231002X");
    assertFound("personal-national-id", "Portuguese", "CPF 529.982.247-25", "529.982.247-25");
    assertFound("personal-national-id", "Italian", "RSSMRA85T10A562S", "RSSMRA85T10A562S");
    assertThat(flags("Portuguese", "529.982.247-24 e 110105194912310021")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English | jane@example.com",
        "English | a.person@mail.test",
        "English | +44 1632 960 983",
        "English | (555) 555-0123",
        "English | +1 202-555-0172",
        "French | 01 99 00 12 34 au téléphone 01 99 00 12 34",
        "Spanish | o llame a Marta al 790 000 123",
        "English | your DNS server is 8.8.8.8"
      })
  void whatIsKeptFreeForExamplesIsAHint(String language, String text) {
    assertThat(flags(language, text)).containsOnly("personal-example");
  }

  @Test
  void plantedFlawsAreFoundAndTheirTwinsAreNot() {
    assertThat(Planted.flawed("personal_data"))
        .hasSize(4)
        .allSatisfy(row -> assertThat(Planted.flagged(CHECKS, row)).isNotEmpty());
    assertThat(Planted.clean())
        .allSatisfy(
            row -> assertThat(Planted.flagged(CHECKS, row)).as("%s", row.sourceId()).isEmpty());
  }

  @Test
  void nothingOfTheSampleIsFlagged() {
    assertThat(Planted.sample())
        .hasSize(560)
        .allSatisfy(
            row -> assertThat(Planted.flagged(CHECKS, row)).as("%s", row.sourceId()).isEmpty());
  }

  @Test
  void aMaskedTextHoldsNoneOfIt() {
    assertThat(
            PersonalData.masked(
                "Ask mary.poppins@hotmail.com or +44 20 7183 8750, not jane@example.com.", "en"))
        .isEqualTo("Ask [EMAIL] or [PHONE], not jane@example.com.");
    assertThat(PersonalData.masked("Nothing here.", null)).isEqualTo("Nothing here.");
  }

  @Test
  void noTextMakesItFail() {
    HostileTexts.random(5_000)
        .forEach(
            text ->
                assertThat(Planted.flagged(CHECKS, conversation().user(text).build()))
                    .allSatisfy(
                        f -> assertThat(Planted.span(f).to()).isLessThanOrEqualTo(text.length())));
  }

  @Test
  void noTextTakesMoreThanItsLength() {
    HostileTexts.endless(1_000_000).forEach(text -> flags("English", text));
  }

  private static Finding assertFound(String check, String language, String text, String data) {
    List<Finding> found = Planted.flagged(CHECKS, conversation().in(language).user(text).build());
    assertThat(found).as(text).hasSize(1);
    Finding finding = found.getFirst();
    assertThat(finding.check()).isEqualTo(check);
    assertThat(text.substring(Planted.span(finding).from(), Planted.span(finding).to()))
        .isEqualTo(data);
    assertThat(finding.details().getFirst()).contains("…").doesNotContain(data);
    return finding;
  }

  private static List<String> flags(String language, String text) {
    return Planted.flagged(CHECKS, conversation().in(language).user(text).build()).stream()
        .map(Finding::check)
        .toList();
  }
}
