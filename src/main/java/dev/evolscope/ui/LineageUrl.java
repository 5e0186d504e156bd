package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.lineage.LinkStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the address of a list of linked rows says.
 *
 * @param dataset empty where none is chosen
 * @param after the last row of the page before; 0 for the first page
 */
record LineageUrl(String dataset, LinkStatus status, long after) {
  static final String DATASET = "dataset";
  static final String STATUS = "status";
  static final String AFTER = "after";

  /**
   * An address, understood.
   *
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(LineageUrl url, List<String> notices) {}

  /** Reads any address: what makes no sense becomes the default. */
  static Reading read(Map<String, List<String>> parameters) {
    List<String> notices = new ArrayList<>();
    for (String name : parameters.keySet()) {
      if (!List.of(DATASET, STATUS, AFTER).contains(name)) {
        notices.add(Texts.text("notice.unknown", name));
      } else if (parameters.getOrDefault(name, List.of()).size() > 1) {
        notices.add(Texts.text("notice.repeated", name));
      }
    }
    String label = first(parameters, STATUS, LinkStatus.ORPHAN.label());
    LinkStatus status = LinkStatus.ofLabel(label).filter(s -> s != LinkStatus.PENDING).orElse(null);
    if (status == null) {
      notices.add(Texts.text("notice.lineageStatus", label));
    }
    String after = first(parameters, AFTER, "0");
    if (!after.matches("\\d{1,18}")) {
      notices.add(Texts.text("notice.value", AFTER, after));
      after = "0";
    }
    return new Reading(
        new LineageUrl(
            first(parameters, DATASET, ""),
            status == null ? LinkStatus.ORPHAN : status,
            Long.parseLong(after)),
        List.copyOf(notices));
  }

  private static String first(Map<String, List<String>> parameters, String name, String otherwise) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse(otherwise);
  }

  LineageUrl with(LinkStatus other) {
    return new LineageUrl(dataset, other, 0);
  }

  LineageUrl behind(long version) {
    return new LineageUrl(dataset, status, version);
  }

  /** A link to this, relative to the application's root. */
  String href() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(DATASET, List.of(dataset));
    parameters.put(STATUS, List.of(status.label()));
    if (after > 0) {
      parameters.put(AFTER, List.of(Long.toString(after)));
    }
    return "lineage?" + new QueryParameters(parameters).getQueryString();
  }
}
