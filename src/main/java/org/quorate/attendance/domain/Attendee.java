package org.quorate.attendance.domain;

import static java.util.Comparator.comparing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.AbsenceKind;
import org.quorate.attendance.ApologyReason;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Deputy;
import org.quorate.attendance.RollState;
import org.quorate.attendance.domain.RollCommand.Apologise;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.attendance.domain.RollCommand.CorrectTimes;
import org.quorate.attendance.domain.RollCommand.Leave;
import org.quorate.attendance.domain.RollCommand.NotAttended;
import org.quorate.attendance.domain.RollCommand.Undo;
import org.quorate.conference.ConferenceCorrections;
import org.quorate.kernel.RuleViolation;

/**
 * One person invited to one conference, as the roll knows them. Somebody is either there, or was, or is absent, never
 * both: arriving strikes an absence, and who was there cannot be noted as absent until that is undone.
 */
@Entity
@Table(name = "attendance_attendee")
public class Attendee {

    @Id
    private UUID inviteeId;

    private UUID conferenceId;

    @OneToMany(mappedBy = "attendee", cascade = CascadeType.PERSIST)
    private List<PresenceFact> presences = new ArrayList<>();

    @OneToMany(mappedBy = "attendee", cascade = CascadeType.PERSIST)
    private List<AbsenceFact> absences = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Attendee() {}

    public Attendee(UUID inviteeId, UUID conferenceId) {
        this.inviteeId = inviteeId;
        this.conferenceId = conferenceId;
    }

    /**
     * Does what was tapped.
     *
     * @throws RuleViolation {@code not-here}, {@code left-before-arriving}, {@code arrival-overlaps},
     *     {@code has-been-here}, {@code nothing-to-undo}; then nothing has changed
     */
    public void apply(RollCommand command, Noted noted) {
        switch (command) {
            case Arrive arrive -> arrive(arrive.channel(), arrive.at(), arrive.deputy(), noted);
            case Leave leave -> leave(leave.at());
            case Apologise apologise -> beAbsent(AbsenceKind.APOLOGIES, apologise.reason(), noted);
            case NotAttended _ -> beAbsent(AbsenceKind.NOT_ATTENDED, null, noted);
            case CorrectTimes correct -> correctTimes(correct, noted);
            case Undo _ -> undo(noted);
        }
    }

    /** Whether the roll knows anything about this person at that moment, and what. */
    public RollState state() {
        var absence = absence();
        if (absence.isPresent()) {
            return absence.get().kind() == AbsenceKind.APOLOGIES ? RollState.APOLOGIES : RollState.NOT_ATTENDED;
        }
        return lastPresence()
                .map(last -> last.isOpen() ? RollState.HERE : RollState.LEFT)
                .orElse(RollState.EXPECTED);
    }

    UUID conferenceId() {
        return conferenceId;
    }

    private void arrive(Channel channel, Instant at, @Nullable Deputy deputy, Noted noted) {
        var last = lastPresence().orElse(null);
        if (last != null && last.isOpen() && last.isSameAs(channel, deputy)) {
            return;
        }
        if (last != null) {
            var until = last.leftAt();
            if (at.isBefore(until == null ? last.arrivedAt() : until)) {
                throw RuleViolation.at("at", "arrival-overlaps");
            }
        }
        var here = new PresenceFact(this, channel, at, deputy, noted);
        if (last != null && last.isOpen()) {
            here.goOnFrom(last);
        }
        absence().ifPresent(absence -> absence.strike(noted.at(), here.id()));
        presences.add(here);
    }

    private void leave(Instant at) {
        var here = lastPresence().filter(PresenceFact::isOpen).orElseThrow(() -> RuleViolation.of("not-here"));
        if (at.isBefore(here.arrivedAt())) {
            throw RuleViolation.at("at", "left-before-arriving");
        }
        here.leave(at);
    }

    private void correctTimes(CorrectTimes correct, Noted noted) {
        ConferenceCorrections.requireReason(correct.reason());
        var last = lastPresence().orElseThrow(() -> RuleViolation.of("not-here"));
        if (correct.left() != null && correct.left().isBefore(correct.arrived())) {
            throw RuleViolation.at("left", "left-before-arriving");
        }
        var overlaps = presences.stream()
                .filter(earlier -> earlier.stands() && !earlier.equals(last))
                .map(PresenceFact::leftAt)
                .anyMatch(left -> left != null && correct.arrived().isBefore(left));
        if (overlaps) {
            throw RuleViolation.at("arrived", "arrival-overlaps");
        }
        last.strike(noted.at());
        put(last.corrected(correct, noted), last);
    }

    private void beAbsent(AbsenceKind kind, @Nullable ApologyReason reason, Noted noted) {
        if (lastPresence().isPresent()) {
            throw RuleViolation.of("has-been-here");
        }
        var before = absence();
        if (before.filter(absence -> absence.isSameAs(kind, reason)).isPresent()) {
            return;
        }
        var now = new AbsenceFact(this, kind, reason, noted);
        before.ifPresent(absence -> absence.strike(noted.at(), now.id()));
        absences.add(now);
    }

    private void undo(Noted noted) {
        var absence = absence().orElse(null);
        if (absence != null) {
            absence.strike(noted.at(), null);
            bringBackWhatFellTo(absence.id(), noted);
            return;
        }
        var last = lastPresence().orElseThrow(() -> RuleViolation.of("nothing-to-undo"));
        last.strike(noted.at());
        var before = presences.stream().filter(last::corrects).findFirst();
        if (before.isPresent()) {
            put(before.get().again(noted), last);
            return;
        }
        if (!last.isOpen()) {
            put(last.reopened(noted), last);
            return;
        }
        bringBackWhatFellTo(last.id(), noted);
        presences.stream()
                .filter(ended -> ended.stands() && last.follows(ended))
                .findFirst()
                .ifPresent(ended -> {
                    ended.strike(noted.at());
                    put(ended.reopened(noted), ended);
                });
    }

    private void put(PresenceFact now, PresenceFact struck) {
        presences.add(now);
        takeThePlaceOf(struck.id(), now.id());
    }

    private void bringBackWhatFellTo(UUID place, Noted noted) {
        absences.stream()
                .filter(absence -> absence.wasStruckFor(place))
                .findFirst()
                .ifPresent(absence -> {
                    var again = absence.again(noted);
                    absences.add(again);
                    takeThePlaceOf(absence.id(), again.id());
                });
    }

    /** What had been struck for a fact that is noted again comes back when that one is undone. */
    private void takeThePlaceOf(UUID before, UUID now) {
        absences.forEach(absence -> absence.moveStrike(before, now));
    }

    private Optional<PresenceFact> lastPresence() {
        return presences.stream()
                .filter(PresenceFact::stands)
                .max(comparing(PresenceFact::arrivedAt).thenComparing(PresenceFact::isOpen));
    }

    private Optional<AbsenceFact> absence() {
        return absences.stream().filter(AbsenceFact::stands).max(comparing(AbsenceFact::recordedAt));
    }
}
