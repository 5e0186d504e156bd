package dev.evolscope.search;

import java.util.List;

/**
 * A query as understood.
 *
 * @param node an empty {@link QueryNode.All} finds everything
 * @param notices what was understood otherwise than typed
 */
record ParsedQuery(QueryNode node, List<Notice> notices) {}
