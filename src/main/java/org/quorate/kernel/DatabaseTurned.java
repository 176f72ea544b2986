package org.quorate.kernel;

/**
 * The database has stopped answering, or answers again: an event for what stands open on this node.
 *
 * @param away whether it has gone
 */
public record DatabaseTurned(boolean away) {}
