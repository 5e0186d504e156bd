/**
 * The HTTP API under {@code /api/v1}: reads parameters, calls one method, answers with one record.
 * It reads no cookies and knows no page.
 */
@NullMarked
package dev.evolscope.api;

import org.jspecify.annotations.NullMarked;
