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
import org.jspecify.annotations.Nullable;
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
    private @Nullable UUID openChildId;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Enumerated(EnumType.STRING)
    private ClockBasis clockBasis;

    private LocalDate clockFrom;
    private LocalDate dueOn;
    private @Nullable LocalDate limitOn;

    protected ConsideredChildEntity() {}

    ConsideredChildEntity(Conference conference, CallConference.Child child, Deadline due) {
        this.id = Ids.next();
        this.conference = conference;
        this.childId = child.childId();
        this.openChildId = child.childId();
        consider(child, due);
    }

    final void consider(CallConference.Child child, Deadline due) {
        kind = child.kind();
        count(child.clockBasis(), child.clockFrom(), due);
    }

    /** The conference is over: another may be called about the child. */
    void release() {
        openChildId = null;
    }

    boolean isAbout(UUID child) {
        return childId.equals(child);
    }

    final void count(ClockBasis basis, LocalDate from, Deadline due) {
        clockBasis = basis;
        clockFrom = from;
        dueOn = due.due();
        limitOn = due.limit();
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
        return day.isAfter(limitOn == null ? dueOn : limitOn);
    }
}
