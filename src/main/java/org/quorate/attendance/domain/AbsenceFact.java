package org.quorate.attendance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.AbsenceKind;
import org.quorate.attendance.ApologyReason;
import org.quorate.kernel.Ids;

/** Somebody was not there. A mistaken row is struck, never deleted. */
@Entity
@Table(name = "attendance_absence")
class AbsenceFact {

    @Id
    private UUID id;

    @Column
    private UUID conferenceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invitee_id")
    private Attendee attendee;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable ApologyReason reason;

    @Column
    private UUID recordedBy;

    private Instant recordedAt;

    private @Nullable Instant struckAt;

    private @Nullable UUID struckFor;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AbsenceFact() {}

    AbsenceFact(Attendee attendee, AbsenceKind kind, @Nullable ApologyReason reason, Noted noted) {
        this.id = Ids.next();
        this.conferenceId = attendee.conferenceId();
        this.attendee = attendee;
        this.kind = kind;
        this.reason = reason;
        this.recordedBy = noted.by();
        this.recordedAt = noted.at();
    }

    /** The same absence, noted again. */
    AbsenceFact again(Noted noted) {
        return new AbsenceFact(attendee, kind, reason, noted);
    }

    /** @param place what is noted in its place; null when nothing is */
    void strike(Instant at, @Nullable UUID place) {
        struckAt = at;
        struckFor = place;
    }

    boolean stands() {
        return struckAt == null;
    }

    boolean wasStruckFor(UUID place) {
        return place.equals(struckFor);
    }

    void moveStrike(UUID before, UUID now) {
        if (before.equals(struckFor)) {
            struckFor = now;
        }
    }

    UUID id() {
        return id;
    }

    boolean isSameAs(AbsenceKind otherKind, @Nullable ApologyReason otherReason) {
        return kind == otherKind && reason == otherReason;
    }

    AbsenceKind kind() {
        return kind;
    }

    @Nullable
    ApologyReason reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
