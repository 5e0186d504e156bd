package dev.evolscope.conversation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
 *
 * @param what the document holds, in the plural
 * @param fault makes what is thrown, from words that name the line
 */
public record YamlNodes(String what, Function<String, RuntimeException> fault) {
  /**
   * The document.
   *
   * @param start what it begins with, for one that is empty
   */
  public Node top(String yaml, String start) {
    try {
      Node top = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (top == null) {
        throw fault.apply("the %s are empty; they begin with %s".formatted(what, start));
      }
      return top;
    } catch (MarkedYAMLException e) {
      throw bad(e.getProblemMark(), "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw fault.apply("the %s are not YAML: %s".formatted(what, e.getMessage()));
    }
  }

  /** The values of a node's keys, which must be among those allowed. */
  public Map<String, Node> map(Node node, List<String> allowed) {
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

  public List<Node> list(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      throw bad(node, "a list must stand here");
    }
    return sequence.getValue();
  }

  /** One text or several. */
  public List<String> texts(@Nullable Node node) {
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

  public String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw bad(node, "a text must stand here, not empty");
  }

  /** A fault at a node. */
  public RuntimeException bad(Node node, String fault) {
    return bad(node.getStartMark(), fault);
  }

  private RuntimeException bad(@Nullable Mark mark, String said) {
    String place = mark == null ? "" : ", line " + (mark.getLine() + 1);
    return fault.apply("the %s%s: %s".formatted(what, place, said));
  }

  /**
   * Filters as lines {@code FACET: VALUE} or {@code FACET: [VALUES]}; none where there is no node.
   */
  public Filters filters(@Nullable Node node) {
    if (node == null) {
      return Filters.NONE;
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    map(node, Filters.PARAMETERS).forEach((name, values) -> parameters.put(name, texts(values)));
    FilterProblem.of(parameters)
        .ifPresent(
            problem -> {
              throw bad(node, problem.parameter() + ": " + problem.message());
            });
    return Filters.parse(parameters);
  }
}
