package dev.evolscope.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolscope.api.ExportPlaces.NoneException;
import dev.evolscope.api.ExportPlaces.Place;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class ExportPlacesTest {
  private final ExportPlaces places = new ExportPlaces(3, 2);

  private Place take(String address) {
    try {
      return places.take(InetAddress.getByName(address));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(address, e);
    }
  }

  @Test
  void oneClientHasNotAllOfThem() {
    take("192.0.2.1");
    Place second = take("192.0.2.1");
    assertThatExceptionOfType(NoneException.class)
        .isThrownBy(() -> take("192.0.2.1"))
        .withMessageContaining("2 exports")
        .satisfies(e -> assertThat(e.isOfClient()).isTrue());
    second.giveBack();
    assertThat(take("192.0.2.1")).isNotNull();
  }

  @Test
  void whenAllAreTakenTheNextOneWaitsWhoeverItIs() {
    take("192.0.2.1");
    take("192.0.2.2");
    Place third = take("192.0.2.3");
    assertThatExceptionOfType(NoneException.class)
        .isThrownBy(() -> take("192.0.2.4"))
        .satisfies(e -> assertThat(e.isOfClient()).isFalse());
    third.giveBack();
    assertThat(take("192.0.2.4")).isNotNull();
  }

  @Test
  void thisMachinesOwnClientsMayHaveThemAll() {
    for (int i = 0; i < 3; i++) {
      take("127.0.0.1");
    }
    assertThatExceptionOfType(NoneException.class).isThrownBy(() -> take("127.0.0.1"));
  }
}
