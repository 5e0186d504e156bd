package dev.evolscope.export;

import dev.evolscope.conversation.Filters;

/**
 * What to export.
 *
 * @param query as typed; blank for everything
 * @param mask what of the data is left out
 * @param archive whether to pack the file into a ZIP file with its manifest and sources
 */
public record ExportRequest(
    ExportFormat format, Mask mask, boolean archive, String query, Filters filters) {}
