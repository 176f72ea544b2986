package org.quorate.agencyreport.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the report of one invitee stands. */
public enum ReportState {
    NOT_ASKED("No report asked"),
    REQUESTED("Report asked for"),
    OVERDUE("Report overdue"),
    RECEIVED("Report received"),
    RECEIVED_LATE("Report received late");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean received() {
        return this == RECEIVED || this == RECEIVED_LATE;
    }

    /**
     * In time is up to and including the moment it is due.
     *
     * @param due null when no report was asked for
     * @param receivedAt null while there is none
     */
    public static ReportState of(@Nullable Instant due, @Nullable Instant receivedAt, Instant now) {
        if (due == null) {
            return NOT_ASKED;
        }
        if (receivedAt == null) {
            return now.isAfter(due) ? OVERDUE : REQUESTED;
        }
        return receivedAt.isAfter(due) ? RECEIVED_LATE : RECEIVED;
    }
}
