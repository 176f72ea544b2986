package org.quorate.agencyreport.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;

/** The written report asked of one invitee for one conference. */
@Entity
@Table(name = "agencyreport_report")
public class Report {

    @Id
    private UUID id;

    @Column(name = "conference_id")
    private UUID conferenceId;

    @Column(name = "invitee_id")
    private UUID inviteeId;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable UUID submittedBy;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Report() {}

    private Report(UUID id, UUID conferenceId, UUID inviteeId, Instant dueAt) {
        this.id = id;
        this.conferenceId = conferenceId;
        this.inviteeId = inviteeId;
        this.dueAt = dueAt;
    }

    /** @param dueAt the last moment in time */
    public static Report request(UUID id, UUID conferenceId, UUID inviteeId, Instant dueAt) {
        return new Report(id, conferenceId, inviteeId, dueAt);
    }

    /** @param by who recorded the receipt */
    public void receive(Instant at, UUID by) {
        if (submittedAt != null) {
            throw RuleViolation.of("report-received-already");
        }
        submittedAt = at;
        submittedBy = by;
    }

    /** It was sent through the portal. A receipt that is on record already stands: a correction makes nothing late. */
    public void send(Instant at, UUID by) {
        if (submittedAt == null) {
            receive(at, by);
        }
    }

    /** The receipt was a mistake; answers the moment that had been recorded. */
    public Instant takeBack() {
        var received = submittedAt;
        if (received == null) {
            throw RuleViolation.of("report-not-received");
        }
        submittedAt = null;
        submittedBy = null;
        return received;
    }

    /**
     * The conference has another day or time. A report that has come is not made late by that; one that was not yet
     * due, and would be overdue at once, is due when the conference starts.
     */
    public void conferenceMoved(DueBefore due, Instant movedAt) {
        var last = ReportDue.lastMoment(due);
        if (submittedAt != null) {
            dueAt = last.isAfter(dueAt) ? last : dueAt;
        } else if (last.isBefore(movedAt) && !dueAt.isBefore(movedAt)) {
            dueAt = due.event().atZone(Time.ENGLAND).toInstant();
        } else {
            dueAt = last;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID inviteeId() {
        return inviteeId;
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable UUID submittedBy() {
        return submittedBy;
    }
}
