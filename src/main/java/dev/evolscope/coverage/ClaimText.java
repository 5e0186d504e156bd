package dev.evolscope.coverage;

import dev.evolscope.conversation.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads claims from YAML; the README says how they are written. */
public final class ClaimText {
  /** Characters of a text that is read. */
  public static final int LONGEST = 100_000;

  private static final List<String> TOP = List.of("name", "about", "dataset", "claims");
  private static final List<String> OF_CLAIM =
      List.of("what", "says", "values", "by", "note", "where");
  private static final YamlNodes NODES = new YamlNodes("claims", BadClaimsException::new);

  private ClaimText() {}

  /**
   * Reads claims.
   *
   * @throws BadClaimsException with the line of what is wrong
   */
  public static ClaimSheet read(String yaml) {
    if (yaml.length() > LONGEST) {
      throw new BadClaimsException("the claims have more than %,d characters".formatted(LONGEST));
    }
    Node top = NODES.top(yaml, "name: or claims:");
    Map<String, Node> keys = NODES.map(top, TOP);
    Node listed = keys.get("claims");
    if (listed == null) {
      throw NODES.bad(top, "there is no claims:, a list of what is said");
    }
    List<Claim> claims = new ArrayList<>();
    NODES.list(listed).forEach(node -> claims.add(claim(node)));
    if (claims.isEmpty()) {
      throw NODES.bad(listed, "the list is empty");
    }
    return new ClaimSheet(
        text(keys.get("name")), text(keys.get("about")), NODES.texts(keys.get("dataset")), claims);
  }

  private static String text(@Nullable Node node) {
    return node == null ? "" : NODES.text(node);
  }

  private static Claim claim(Node node) {
    Map<String, Node> keys = NODES.map(node, OF_CLAIM);
    Node what = keys.get("what");
    Measure measure = measure(node, what);
    Node says = keys.get("says");
    List<String> values = NODES.texts(keys.get("values"));
    if (says == null && values.isEmpty()) {
      throw NODES.bad(node, "the claim says nothing: add says: NUMBER or values: [LIST]");
    }
    if (!values.isEmpty() && !measure.hasValues()) {
      throw NODES.bad(node, measure.label() + " has no values: leave values: out");
    }
    return new Claim(
        measure,
        says == null ? null : said(says),
        values,
        text(keys.get("by")),
        text(keys.get("note")),
        NODES.filters(keys.get("where")));
  }

  private static Measure measure(Node node, @Nullable Node what) {
    Optional<Measure> measure = what == null ? Optional.empty() : Measure.named(NODES.text(what));
    return measure.orElseThrow(
        () -> NODES.bad(what == null ? node : what, "what: must be one of " + Measure.names()));
  }

  private static Said said(Node node) {
    String text = NODES.text(node);
    return Said.parse(text)
        .orElseThrow(
            () -> NODES.bad(node, "\"%s\" is no number; write %s".formatted(text, Said.FORMS)));
  }
}
