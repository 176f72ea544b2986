package org.quorate.conference;

import java.util.UUID;

/**
 * Something that an open workspace shows of a conference has changed: an answer, the roll, its day. Published within
 * the transaction that changes it; open workspaces on every node load again once that is committed.
 */
public record ConferenceTouched(UUID conferenceId) {}
