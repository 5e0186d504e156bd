package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.lineage.LinkStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineageUrlTest {
  @Test
  void anAddressIsReadAsItWasWritten() {
    LineageUrl url = new LineageUrl("owner/name & more", LinkStatus.AMBIGUOUS, 17);
    String query = url.href().substring(url.href().indexOf('?') + 1);
    LineageUrl.Reading reading = LineageUrl.read(QueryParameters.fromString(query).getParameters());
    assertThat(reading.url()).isEqualTo(url);
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void whatMakesNoSenseBecomesTheDefaultWithANotice() {
    LineageUrl.Reading reading =
        LineageUrl.read(
            Map.of("status", List.of("pending"), "after", List.of("-1"), "x", List.of("y")));
    assertThat(reading.url()).isEqualTo(new LineageUrl("", LinkStatus.ORPHAN, 0));
    assertThat(reading.notices()).hasSize(3).anyMatch(n -> n.contains("“pending”"));
  }
}
