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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Deputy;
import org.quorate.attendance.domain.RollCommand.CorrectTimes;
import org.quorate.directory.Profession;
import org.quorate.kernel.Ids;

/** One stretch of time somebody was there. A mistaken row is struck, never deleted. */
@Entity
@Table(name = "attendance_presence")
class PresenceFact {

    @Id
    private UUID id;

    @Column
    private UUID conferenceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invitee_id")
    private Attendee attendee;

    private Instant arrivedAt;

    private @Nullable Instant leftAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String deputyName;

    @Enumerated(EnumType.STRING)
    private @Nullable Profession deputyProfession;

    @Column
    private UUID recordedBy;

    @Column
    private Instant recordedAt;

    private @Nullable Instant struckAt;

    private @Nullable UUID follows;

    private @Nullable UUID correctsId;

    private @Nullable String reason;

    private @Nullable String correctedBy;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PresenceFact() {}

    PresenceFact(Attendee attendee, Channel channel, Instant arrivedAt, @Nullable Deputy deputy, Noted noted) {
        this.id = Ids.next();
        this.conferenceId = attendee.conferenceId();
        this.attendee = attendee;
        this.channel = channel;
        this.arrivedAt = arrivedAt;
        this.deputyName = deputy == null ? null : deputy.name();
        this.deputyProfession = deputy == null ? null : deputy.profession();
        this.recordedBy = noted.by();
        this.recordedAt = noted.at();
    }

    /** The same stretch, still going on. */
    PresenceFact reopened(Noted noted) {
        var open = new PresenceFact(attendee, channel, arrivedAt, deputy(), noted);
        open.follows = follows;
        return open;
    }

    /** Ends that stretch: the person stays, by another way or for another. */
    void goOnFrom(PresenceFact before) {
        before.leave(arrivedAt);
        follows = before.id;
    }

    boolean follows(PresenceFact before) {
        return before.id.equals(follows);
    }

    UUID id() {
        return id;
    }

    /** The same stretch as it was, struck meanwhile. */
    PresenceFact again(Noted noted) {
        var again = reopened(noted);
        again.leftAt = leftAt;
        again.correctsId = correctsId;
        again.reason = reason;
        again.correctedBy = correctedBy;
        return again;
    }

    /** The same stretch with other times. */
    PresenceFact corrected(CorrectTimes correct, Noted noted) {
        var corrected = new PresenceFact(attendee, channel, correct.arrived(), deputy(), noted);
        corrected.follows = follows;
        corrected.leftAt = correct.left();
        corrected.correctsId = id;
        corrected.reason = correct.reason().strip();
        corrected.correctedBy = noted.name();
        return corrected;
    }

    boolean corrects(PresenceFact earlier) {
        return earlier.id.equals(correctsId);
    }

    void leave(Instant at) {
        leftAt = at;
    }

    void strike(Instant at) {
        struckAt = at;
    }

    boolean stands() {
        return struckAt == null;
    }

    boolean isOpen() {
        return leftAt == null;
    }

    boolean isSameAs(Channel otherChannel, @Nullable Deputy otherDeputy) {
        return channel == otherChannel && Objects.equals(deputy(), otherDeputy);
    }

    @Nullable
    Deputy deputy() {
        return deputyName == null ? null : new Deputy(deputyName, deputyProfession);
    }

    Channel channel() {
        return channel;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable
    Instant leftAt() {
        return leftAt;
    }
}
