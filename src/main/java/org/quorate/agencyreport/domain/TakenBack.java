package org.quorate.agencyreport.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A receipt that was recorded and taken back. Never changed. */
@Entity
@Table(name = "agencyreport_taken_back")
public class TakenBack {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private TakeBackReason reason;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TakenBack() {}

    /** @param submittedAt the receipt as it was recorded */
    public TakenBack(
            UUID id, UUID reportId, Instant submittedAt, TakeBackReason reason, UUID takenBy, Instant takenAt) {
        this.id = id;
        this.reportId = reportId;
        this.submittedAt = submittedAt;
        this.reason = reason;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }
}
