package dev.evolscope.search;

import java.util.List;

/** What a query means, before any index is asked. */
sealed interface QueryNode {

  /** A run of text without white space that must occur. */
  record Word(String text) implements QueryNode {}

  /** Words in this order, next to each other. */
  record Phrase(String text) implements QueryNode {}

  /** A word that begins so. */
  record Prefix(String text) implements QueryNode {}

  /** Every one of them. */
  record All(List<QueryNode> nodes) implements QueryNode {}

  /** At least one of them. */
  record Any(List<QueryNode> nodes) implements QueryNode {}

  /** The conversation must not match. */
  record Not(QueryNode node) implements QueryNode {}

  /** The words of the node count in messages of that role only. */
  record InRole(String role, QueryNode node) implements QueryNode {}

  /** The conversation has a message of that role. */
  record HasRole(String role) implements QueryNode {}
}
