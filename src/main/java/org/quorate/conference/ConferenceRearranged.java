package org.quorate.conference;

import java.util.UUID;

/**
 * A conference keeps its day and start, but its place, its way of meeting or its length is another. Published within
 * the transaction that changes it.
 */
public record ConferenceRearranged(UUID conferenceId) {}
