package dev.evolscope.coverage;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Texts, lists and keys of a YAML document. Nodes are read and not values, since YAML takes the
 * code {@code no} for a truth value, and since nodes know their lines.
 */
final class ClaimNodes {
  private ClaimNodes() {}

  static Node top(String yaml) {
    try {
      Node top = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (top == null) {
        throw new BadClaimsException("the claims are empty; they begin with name: or claims:");
      }
      return top;
    } catch (MarkedYAMLException e) {
      throw bad(e.getProblemMark(), "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new BadClaimsException("the claims are not YAML: " + e.getMessage());
    }
  }

  /** The values of a node's keys, which must be among those allowed. */
  static Map<String, Node> map(Node node, List<String> allowed) {
    if (!(node instanceof MappingNode map)) {
      throw bad(node, "lines \"KEY: VALUE\" must stand here, with keys of " + allowed);
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!allowed.contains(key)) {
        throw bad(
            tuple.getKeyNode(),
            "unknown key \"%s\"; allowed are %s".formatted(key, String.join(", ", allowed)));
      }
      if (values.put(key, tuple.getValueNode()) != null) {
        throw bad(tuple.getKeyNode(), "the key \"" + key + "\" stands twice");
      }
    }
    return values;
  }

  static List<Node> list(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      throw bad(node, "a list must stand here");
    }
    return sequence.getValue();
  }

  /** One text or several. */
  static List<String> texts(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    if (node instanceof ScalarNode) {
      return List.of(text(node));
    }
    List<String> texts = new ArrayList<>();
    list(node).forEach(item -> texts.add(text(item)));
    return texts;
  }

  static String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw bad(node, "a text must stand here, not empty");
  }

  static BadClaimsException bad(Node node, String what) {
    return bad(node.getStartMark(), what);
  }

  private static BadClaimsException bad(@Nullable Mark mark, String what) {
    String place = mark == null ? "" : ", line " + (mark.getLine() + 1);
    return new BadClaimsException("the claims%s: %s".formatted(place, what));
  }
}
