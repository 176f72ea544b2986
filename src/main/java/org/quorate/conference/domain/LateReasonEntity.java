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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.LateReason;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;

/** Why a conference is late; a better answer supersedes the earlier one and leaves it on record. */
@Entity
@Table(name = "conference_late_reason")
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
class LateReasonEntity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conference_id")
    private Conference conference;

    @Enumerated(EnumType.STRING)
    private LateReason reason;

    private @Nullable String note;
    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable Instant supersededAt;

    protected LateReasonEntity() {}

    LateReasonEntity(Conference conference, LateReason reason, @Nullable String note, Actor actor, Instant now) {
        this.id = Ids.next();
        this.conference = conference;
        this.reason = reason;
        this.note = note;
        this.recordedBy = actor.id();
        this.recordedAt = now;
    }

    boolean stands() {
        return supersededAt == null;
    }

    /** Whether this reason stands and is the one given now, so that its note is kept. */
    boolean stillSays(@Nullable LateReason given) {
        return stands() && reason == given;
    }

    void supersede(Instant now) {
        if (supersededAt == null) {
            supersededAt = now;
        }
    }
}
