package dev.evolscope.conversation;

/**
 * A row version of a part that an import meets again.
 *
 * @param version its number
 * @param met whether the running import has had this row before: a repeated row of its file
 */
public record KnownRow(ConversationId id, long version, boolean met) {}
