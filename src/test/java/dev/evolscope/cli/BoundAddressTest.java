package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundAddressTest {

  @Test
  void onThisMachineNoFurtherNameIsNeeded() throws IOException {
    BoundAddress local = BoundAddress.of("localhost");
    assertThat(local.beyondThisMachine()).isFalse();
    assertThat(local.names()).isEmpty();
    assertThat(local.url(8080)).isEqualTo("http://localhost:8080");
  }

  @Test
  void onOneAddressRequestsMayNameIt() throws IOException {
    BoundAddress one = BoundAddress.of("192.0.2.7");
    assertThat(one.beyondThisMachine()).isTrue();
    assertThat(one.names()).containsExactly("192.0.2.7");
    assertThat(one.url(80)).isEqualTo("http://192.0.2.7:80");
  }

  @Test
  void onAnAddressOfVersion6HostsStandInBrackets() throws IOException {
    BoundAddress one = BoundAddress.of("2001:db8::7");
    assertThat(one.names()).contains("[2001:db8:0:0:0:0:0:7]", "[2001:db8::7]");
    assertThat(one.url(80)).isEqualTo("http://[2001:db8::7]:80");
  }

  @Test
  void onEveryAddressTheMachinesOwnAreNamedAndNoOther() throws IOException {
    BoundAddress every = BoundAddress.of("0.0.0.0");
    assertThat(every.names()).contains("127.0.0.1").doesNotContain("0.0.0.0", "*");
    assertThat(every.url(8080)).isEqualTo("http://localhost:8080");
  }

  @Test
  void aHostThatDoesNotExistIsNamed() {
    assertThatThrownBy(() -> BoundAddress.of("no.such.host.invalid"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("no.such.host.invalid");
  }
}
