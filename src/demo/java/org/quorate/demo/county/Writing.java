package org.quorate.demo.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;

/** Writes conferences and all that belongs to them. */
final class Writing {

    private static final List<String> APOLOGIES =
            List.of("ON_LEAVE", "OTHER_CONFERENCE", "CLINIC_OR_TEACHING", "NO_COVER", "ILL");

    private final Folder out;
    private final Dice dice;
    private final Papers papers;
    private int guests;
    private int plans;

    Writing(Folder out, Dice dice) {
        this.out = out;
        this.dice = dice;
        this.papers = new Papers(out, dice);
    }

    void meeting(Meeting meeting) {
        var moved = meeting.movedFrom != null;
        var ended = !meeting.isHeld();
        out.row(
                "conferences",
                meeting.ref,
                meeting.family.locality.ref(),
                meeting.slot.chair().ref(),
                meeting.day(),
                meeting.slot.at(),
                Diary.MINUTES,
                meeting.day().getYear() < 2020 ? "IN_PERSON" : "HYBRID",
                meeting.status,
                ended ? meeting.changeReason : null,
                meeting.lateReason,
                meeting.reconvenes == null ? null : meeting.reconvenes.ref,
                meeting.called,
                moved ? meeting.movedFrom : null,
                moved ? meeting.changeReason : null,
                meeting.slot.room());
        for (var considered : meeting.children) {
            var child = considered.child().ref();
            out.row(
                    "conference_children",
                    meeting.ref,
                    child,
                    considered.kind(),
                    considered.basis(),
                    considered.from());
            if (considered.outcome() != null) {
                out.row("outcomes", meeting.ref, child, considered.outcome(), considered.category());
            }
        }
        if (meeting.overridden) {
            out.row(
                    "overrides",
                    meeting.ref,
                    "SOCIAL_CARE_AND_ONE|DELAY_HARMFUL",
                    "All reports were read and the parents had come a long way.",
                    "Visits twice a week until the core group; the school calls each morning.");
        }
        meeting.guests.forEach(this::guest);
    }

    void plans(Family family) {
        family.plans.forEach((child, plan) -> out.row(
                "plans",
                "PL" + ++plans,
                child.ref(),
                plan.conference,
                plan.started,
                plan.category,
                plan.latest,
                plan.ended,
                plan.ended == null ? null : "REVIEW_CONFERENCE"));
    }

    /** The social worker always; the others too where the present needs them. */
    void involvements(Family family, LocalDate since, @Nullable LocalDate until, boolean everybody) {
        for (var child : family.children) {
            family.people.values().stream()
                    .filter(person -> everybody || person.profession() == Profession.SOCIAL_WORKER)
                    .forEach(person -> out.row("involvements", child.ref(), person.ref(), since, until, "yes"));
        }
    }

    private void guest(Guest guest) {
        var meeting = guest.meeting;
        var practitioner = guest.practitioner;
        var absent = guest.recorded && !guest.attended;
        var apologies = absent && (guest.reported != null || dice.percent(40));
        var invited = meeting.called.plusDays(1);
        var ref = "I" + (100_000 + ++guests);
        out.row(
                "invitees",
                ref,
                meeting.ref,
                guest.role,
                practitioner == null ? null : practitioner.ref(),
                guest.role == InviteeRole.PARENT_CARER ? guest.person : null,
                guest.role == InviteeRole.CHILD ? guest.person : null,
                null,
                guest.necessary ? "yes" : "no",
                guest.direct ? "yes" : "no",
                invited.isAfter(meeting.day()) ? meeting.called : invited,
                guest.reply,
                guest.recorded ? guest.attended ? "yes" : "no" : null,
                guest.attended ? dice.percent(4) ? "PHONE" : "IN_PERSON" : null,
                guest.attended ? meeting.slot.at().minusMinutes(dice.between(0, 10)) : null,
                null,
                guest.deputy,
                guest.deputy == null || practitioner == null ? null : practitioner.profession(),
                absent ? apologies ? "APOLOGIES" : "NOT_ATTENDED" : null,
                apologies ? dice.of(APOLOGIES) : null,
                guest.reported);
        papers.write(guest, ref);
    }
}
