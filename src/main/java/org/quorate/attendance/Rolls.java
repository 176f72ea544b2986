package org.quorate.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.attendance.domain.Meeting;
import org.quorate.attendance.domain.Noted;
import org.quorate.attendance.domain.RollBook;
import org.quorate.attendance.domain.RollCommand;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.attendance.domain.RollCommand.CorrectTimes;
import org.quorate.attendance.domain.RollCommand.Leave;
import org.quorate.attendance.domain.RollReads;
import org.quorate.attendance.domain.RollRows;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roll of a conference: who came, when, by what channel and for whom, who left, who sent apologies and who did not
 * come. Written from the day of the conference on; once it is over only as a correction, by the chair or business
 * support.
 */
@Service
public class Rolls {

    private static final Role[] WRITERS = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};

    private final Gate gate;
    private final AuditTrail audit;
    private final RollBook book;
    private final RollReads reads;
    private final Invitations invitations;
    private final Clock clock;

    Rolls(Gate gate, AuditTrail audit, RollBook book, RollReads reads, Invitations invitations, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.book = book;
        this.reads = reads;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Does what was tapped, once: a command whose id has been seen before changes nothing.
     *
     * @return how the person stands afterwards
     * @throws org.quorate.kernel.RuleViolation {@code roll-not-open} before the day, {@code roll-closed},
     *     {@code correction-reason-needed}, {@code time-ahead}, {@code time-not-that-day}, {@code not-here}, {@code left-before-arriving},
     *     {@code arrival-overlaps}, {@code has-been-here}, {@code nothing-to-undo}
     */
    @Transactional
    public RollState apply(Actor actor, RollCommand command) {
        gate.require(actor, WRITERS);
        var conferenceId = book.conferenceOf(command.inviteeId());
        gate.requireConference(actor, conferenceId, null);
        if (book.knows(command.id())) {
            // whose answer got lost on the way; the roll may have been closed since
            return book.attendee(command.inviteeId(), conferenceId).state();
        }
        var now = clock.instant();
        var meeting = book.meeting(conferenceId);
        meeting.requireOpenTo(actor, now);
        return enter(actor, command, meeting, Noted.by(actor, now));
    }

    /**
     * Notes everybody as here who said they would come in person and about whom nothing is noted yet.
     *
     * @param commandId made where the tap was made; sent again, nobody is noted twice
     * @return how many were noted
     */
    @Transactional
    public int arriveAsReplied(Actor actor, UUID conferenceId, UUID commandId, Instant at) {
        gate.require(actor, WRITERS);
        var expected = roll(actor, conferenceId).expectedInPerson();
        for (var row : expected) {
            var id = Ids.imported("everyone-here", commandId + "/" + row.inviteeId());
            apply(actor, new Arrive(id, row.inviteeId(), Channel.IN_PERSON, at, null));
        }
        return expected.size();
    }

    /** The roll as it stands; only the reviewing service learns why somebody sent apologies. The read is audited. */
    @Transactional(readOnly = true)
    public Roll roll(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "roll");
        var rows = new RollRows(
                reads.presences(conferenceId),
                reads.absences(conferenceId),
                reads.reportsReceived(conferenceId),
                actor.isAny(WRITERS));
        return new Roll(
                conferenceId,
                invitations.invitees(actor, conferenceId).stream().map(rows::of).toList(),
                book.meeting(conferenceId).takesEntriesFrom(actor, clock.instant()));
    }

    private RollState enter(Actor actor, RollCommand command, Meeting meeting, Noted noted) {
        var conferenceId = meeting.conferenceId();
        var isNew = book.isNew(command, conferenceId, noted);
        var attendee = book.attendee(command.inviteeId(), conferenceId);
        if (isNew) {
            attendee.apply(atItsMoment(command, meeting, noted), noted);
            book.flush();
            audit.fact(
                    actor,
                    meeting.isOver() ? "roll-corrected" : "roll-noted",
                    "conference",
                    conferenceId,
                    Map.of("invitee", command.inviteeId(), "action", RollBook.actionOf(command)));
        }
        return attendee.state();
    }

    private static RollCommand atItsMoment(RollCommand command, Meeting meeting, Noted noted) {
        return switch (command) {
            case Arrive(var id, var invitee, var channel, var at, var deputy) ->
                new Arrive(id, invitee, channel, meeting.moment(at, noted.at()), deputy);
            case Leave(var id, var invitee, var at) -> new Leave(id, invitee, meeting.moment(at, noted.at()));
            case CorrectTimes(var id, var invitee, var arrived, var left, var reason) ->
                new CorrectTimes(
                        id,
                        invitee,
                        meeting.moment(arrived, noted.at()),
                        left == null ? null : meeting.moment(left, noted.at()),
                        reason);
            case RollCommand other -> other;
        };
    }
}
