package org.quorate.conference.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ClockBasis;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;

/** That what was on record about a child was wrong, what it was and what it is now; written once, never changed. */
@Entity
@Table(name = "conference_correction")
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
class ChildCorrection {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conference_id")
    private Conference conference;

    private UUID childId;

    @Enumerated(EnumType.STRING)
    private @Nullable ConferenceKind wasKind;

    @Enumerated(EnumType.STRING)
    private @Nullable ClockBasis wasClockBasis;

    private @Nullable LocalDate wasClockFrom;
    private @Nullable LocalDate wasDueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ConferenceKind nowKind;

    @Enumerated(EnumType.STRING)
    private @Nullable ClockBasis nowClockBasis;

    private @Nullable LocalDate nowClockFrom;
    private @Nullable LocalDate nowDueOn;
    private String reason;
    private UUID madeBy;
    private String madeByName;
    private Instant madeAt;

    protected ChildCorrection() {}

    ChildCorrection(Conference conference, UUID childId, String reason, Actor actor, Instant at) {
        this.id = Ids.next();
        this.conference = conference;
        this.childId = childId;
        this.reason = reason;
        this.madeBy = actor.id();
        this.madeByName = actor.name();
        this.madeAt = at;
    }

    /** Takes down how the child stood before. */
    void was(ConsideredChildEntity child) {
        wasKind = child.kind();
        wasClockBasis = child.clockBasis();
        wasClockFrom = child.clockFrom();
        wasDueOn = child.dueOn();
    }

    /** Takes down how the child stands since. */
    void now(ConsideredChildEntity child) {
        nowKind = child.kind();
        nowClockBasis = child.clockBasis();
        nowClockFrom = child.clockFrom();
        nowDueOn = child.dueOn();
    }
}
