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
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ChangeKind;
import org.quorate.conference.EndReason;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;

/** Something that happened to a conference; written once, never changed. */
@Entity
@Table(name = "conference_change")
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
class ConferenceChange {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conference_id")
    private Conference conference;

    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason reason;

    private @Nullable String note;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalTime fromAt;
    private @Nullable LocalDate toOn;
    private @Nullable LocalTime toAt;
    private @Nullable UUID fromChairId;
    private @Nullable UUID toChairId;
    private @Nullable UUID fromRoomId;
    private @Nullable UUID toRoomId;
    private UUID madeBy;
    private Instant madeAt;

    protected ConferenceChange() {}

    ConferenceChange(
            Conference conference,
            ChangeKind kind,
            @Nullable EndReason reason,
            @Nullable String note,
            Actor actor,
            Instant now) {
        this.id = Ids.next();
        this.conference = conference;
        this.changeKind = kind;
        this.reason = reason;
        this.note = note;
        this.madeBy = actor.id();
        this.madeAt = now;
    }

    ConferenceChange between(LocalDate fromOn, LocalTime fromAt, LocalDate toOn, LocalTime toAt) {
        this.fromOn = fromOn;
        this.fromAt = fromAt;
        this.toOn = toOn;
        this.toAt = toAt;
        return this;
    }

    ConferenceChange chairs(@Nullable UUID from, @Nullable UUID to) {
        this.fromChairId = from;
        this.toChairId = to;
        return this;
    }

    ConferenceChange rooms(@Nullable UUID from, @Nullable UUID to) {
        this.fromRoomId = from;
        this.toRoomId = to;
        return this;
    }
}
