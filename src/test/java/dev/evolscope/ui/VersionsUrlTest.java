package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsUrlTest {
  private static VersionsUrlReader.Reading read(String query) {
    return VersionsUrlReader.read(QueryParameters.fromString(query).getParameters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dataset=M2Lingual",
        "dataset=a%26b+c&from=0&to=12",
        "dataset=a&from=3&to=7&kind=changed&language=Urdu&language=%21English&stage=seed&after=2-77"
      })
  void anAddressIsReadAndWrittenTheSame(String query) {
    VersionsUrlReader.Reading reading = read(query);
    String href = reading.url().href();
    assertThat(read(href.replaceFirst("^datasets/versions\\?", ""))).isEqualTo(reading);
    assertThat(reading.url().parameters())
        .isEqualTo(QueryParameters.fromString(query).getParameters());
    assertThat(reading.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=x",
        "to=-1",
        "to=9999999999999999999",
        "kind=new",
        "after=1",
        "turns=3",
        "language=",
        "dataset=b"
      })
  void whatMakesNoSenseIsLeftOutWithANotice(String query) {
    VersionsUrlReader.Reading reading = read("dataset=a&" + query);
    assertThat(reading.url()).isEqualTo(VersionsUrl.of("a"));
    assertThat(reading.notices()).hasSize(1);
  }
}
