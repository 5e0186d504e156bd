package dev.evolscope.quality;

import dev.evolscope.conversation.YamlNodes;
import dev.evolscope.quality.Policy.Limit;
import dev.evolscope.quality.Policy.Limited;
import dev.evolscope.quality.Policy.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads policies from YAML; the README says how they are written. */
public final class PolicyText {
  /** Characters of a text that is read. */
  private static final int LONGEST = 100_000;

  private static final List<String> TOP = List.of("name", "where", "checks", "severities");
  private static final List<String> OF_CHECK = List.of("max", "threshold", "where");
  private static final List<String> OF_SEVERITY = List.of("max", "where");
  private static final YamlNodes NODES = new YamlNodes("rules", BadPolicyException::new);

  private final List<Check> checks;

  /** Reads policies about some checks. */
  public PolicyText(Checks checks) {
    this.checks = checks.all();
  }

  /**
   * Reads a policy.
   *
   * @throws BadPolicyException with the line of what is wrong
   */
  public Policy read(String yaml) {
    if (yaml.length() > LONGEST) {
      throw new BadPolicyException("the rules have more than %,d characters".formatted(LONGEST));
    }
    Node top = NODES.top(yaml, "checks: or severities:");
    Map<String, Node> keys = NODES.map(top, TOP);
    List<Rule> rules = new ArrayList<>();
    Node ofChecks = keys.get("checks");
    if (ofChecks != null) {
      NODES
          .map(ofChecks, checks.stream().map(Check::id).toList())
          .forEach((id, node) -> each(node).forEach(rule -> rules.add(ofCheck(id, rule))));
    }
    Node ofSeverities = keys.get("severities");
    if (ofSeverities != null) {
      NODES
          .map(ofSeverities, Arrays.stream(Severity.values()).map(Severity::code).toList())
          .forEach((code, node) -> each(node).forEach(rule -> rules.add(ofSeverity(code, rule))));
    }
    if (rules.isEmpty()) {
      throw NODES.bad(top, "there is no rule: add checks: or severities: with lines such as ID: 0");
    }
    Node name = keys.get("name");
    return new Policy(
        name == null ? "" : NODES.text(name), NODES.filters(keys.get("where")), rules);
  }

  /** One rule or a list of them. */
  private static List<Node> each(Node node) {
    return node instanceof SequenceNode ? NODES.list(node) : List.of(node);
  }

  private Rule ofCheck(String id, Node node) {
    Check check = checks.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    if (node instanceof ScalarNode) {
      return rule(new Policy.OneCheck(check, null), node, node, null);
    }
    Map<String, Node> keys = NODES.map(node, OF_CHECK);
    Node threshold = keys.get("threshold");
    return rule(
        new Policy.OneCheck(check, threshold == null ? null : threshold(check, threshold)),
        node,
        keys.get("max"),
        keys.get("where"));
  }

  private static Rule ofSeverity(String code, Node node) {
    Severity severity =
        Arrays.stream(Severity.values())
            .filter(s -> s.code().equals(code))
            .findFirst()
            .orElseThrow();
    if (node instanceof ScalarNode) {
      return rule(new Policy.AllOf(severity), node, node, null);
    }
    Map<String, Node> keys = NODES.map(node, OF_SEVERITY);
    return rule(new Policy.AllOf(severity), node, keys.get("max"), keys.get("where"));
  }

  private static Rule rule(Limited limited, Node node, @Nullable Node most, @Nullable Node where) {
    if (most == null) {
      throw NODES.bad(node, "the rule has no max:, " + Limit.FORMS);
    }
    String text = NODES.text(most);
    Optional<Limit> limit = Limit.parse(text);
    return new Rule(
        limited,
        limit.orElseThrow(
            () -> NODES.bad(most, "max \"%s\" must be %s".formatted(text, Limit.FORMS))),
        NODES.filters(where));
  }

  private static double threshold(Check check, Node node) {
    String text = NODES.text(node);
    try {
      double threshold = Double.parseDouble(text);
      if (threshold >= check.threshold().least() && threshold <= 1) {
        return threshold;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw NODES.bad(
        node,
        "threshold \"%s\" of %s must be a number from %s to 1"
            .formatted(text, check.id(), check.threshold().least()));
  }
}
