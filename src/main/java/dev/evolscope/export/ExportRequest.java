package dev.evolscope.export;

import dev.evolscope.conversation.Filters;

/**
 * What to export.
 *
 * @param query as typed; blank for everything
 * @param archive whether to pack the file into a ZIP file with its manifest and sources
 */
public record ExportRequest(ExportFormat format, boolean archive, String query, Filters filters) {}
