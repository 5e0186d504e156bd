package dev.evolscope.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @Test
  void pathsAreSetBehindIt() {
    PublicAddress address = PublicAddress.parse("https://Data.example.org:8443/");
    assertThat(address.of("/c/x")).contains("https://Data.example.org:8443/c/x");
    assertThat(address.host()).contains("data.example.org");
    assertThat(address.isOrigin("https://data.example.org:8443")).isTrue();
    assertThat(address.isOrigin("http://data.example.org:8443")).isFalse();
  }

  @Test
  void noneIsKnownUnlessGiven() {
    PublicAddress none = PublicAddress.parse(null);
    assertThat(none.of("/")).isEmpty();
    assertThat(none.host()).isEmpty();
    assertThat(none.isOrigin("null")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "data.example.org",
        "ftp://x",
        "https://",
        "https://x/path",
        "https://x?q",
        "https://x#y",
        "https://me@x",
        "https://a b",
        "javascript:alert(1)"
      })
  void anythingElseIsRefusedWithWhatIsWanted(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicAddress.parse(text))
        .withMessageContaining("\"" + text + "\"")
        .withMessageContaining("such as https://");
  }
}
