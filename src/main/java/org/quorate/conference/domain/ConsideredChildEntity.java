package org.quorate.conference.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.quorate.conference.CallConference;
import org.quorate.conference.ClockBasis;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;

/** One child that a conference considers. */
@Entity
@Table(name = "conference_child")
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
class ConsideredChildEntity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conference_id")
    private Conference conference;

    private UUID childId;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Enumerated(EnumType.STRING)
    private ClockBasis clockBasis;

    private LocalDate clockFrom;
    private LocalDate dueOn;

    protected ConsideredChildEntity() {}

    ConsideredChildEntity(Conference conference, CallConference.Child child, Deadline due) {
        this.id = Ids.next();
        this.conference = conference;
        this.childId = child.childId();
        consider(child, due);
    }

    final void consider(CallConference.Child child, Deadline due) {
        kind = child.kind();
        clockBasis = child.clockBasis();
        clockFrom = child.clockFrom();
        dueOn = due.due();
    }

    UUID childId() {
        return childId;
    }

    ConferenceKind kind() {
        return kind;
    }

    ClockBasis clockBasis() {
        return clockBasis;
    }

    LocalDate clockFrom() {
        return clockFrom;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isLateOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
