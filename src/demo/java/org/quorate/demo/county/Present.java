package org.quorate.demo.county;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.EndReason;
import org.quorate.demo.county.Meeting.Considered;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.domain.NationalDefaults;

/** The weeks around today, so that every screen has work: held, adjourned, called, at risk, and due without a call. */
final class Present {

    private static final int PAST = 34;
    private static final int AHEAD = 42;
    private static final int DUE_WITHOUT_CALL = 12;

    private final Families families;
    private final List<Locality> localities;
    private final Invitations invitations;
    private final Rolls rolls;
    private final Diary diary;
    private final Dice dice;
    private final WorkingCalendar calendar = WorkingCalendar.england();
    private final Clocks clocks = new Clocks(NationalDefaults.rules(), calendar);
    private final List<Meeting> meetings = new ArrayList<>();
    /** Today, or the next working day when today is none. */
    private final LocalDate today;

    Present(
            Families families,
            List<Locality> localities,
            Invitations invitations,
            Rolls rolls,
            Diary diary,
            Dice dice,
            LocalDate today) {
        this.families = families;
        this.localities = localities;
        this.invitations = invitations;
        this.rolls = rolls;
        this.diary = diary;
        this.dice = dice;
        this.today = calendar.onOrAfter(today);
    }

    List<Meeting> make() {
        todayOf(localities.getFirst(), LocalTime.of(10, 0), ConferenceKind.INITIAL, true);
        todayOf(localities.getFirst(), LocalTime.of(14, 0), ConferenceKind.REVIEW, false);
        for (int i = 0; i < PAST; i++) {
            past(i);
        }
        adjourned();
        for (int i = 0; i < AHEAD; i++) {
            ahead(i);
        }
        for (int i = 0; i < DUE_WITHOUT_CALL; i++) {
            dueWithoutCall(i);
        }
        return List.copyOf(meetings);
    }

    private void todayOf(Locality locality, LocalTime at, ConferenceKind kind, boolean quorate) {
        var chair = locality.chairs().getFirst();
        var family = family(locality, chair, true);
        var slot = diary.at(chair, locality.rooms().getLast(), today, at);
        var meeting = called(family, slot, kind);
        answers(meeting, quorate ? 100 : 34);
    }

    /** Held in the last five weeks; the decisions of a few are not on record yet. */
    private void past(int number) {
        var family = family(dice.of(localities), null, number % 6 == 0);
        var day = calendar.minusWorkingDays(today, 1 + number * 24 / PAST);
        var slot = diary.book(family.locality, family.chair, day, -1);
        var kind = number % 3 == 0 ? ConferenceKind.INITIAL : ConferenceKind.REVIEW;
        var meeting = meeting(
                family,
                slot,
                kind,
                number % 8 == 0 ? null : kind == ConferenceKind.INITIAL ? "PLAN_MADE" : "PLAN_CONTINUED");
        meeting.status = ConferenceStatus.HELD;
        invitations.invite(meeting);
        rolls.call(meeting);
    }

    private void adjourned() {
        var family =
                family(localities.getFirst(), localities.getFirst().chairs().getFirst(), true);
        var slot = diary.book(family.locality, family.chair, calendar.minusWorkingDays(today, 4), -1);
        var meeting = meeting(family, slot, ConferenceKind.INITIAL, null);
        meeting.status = ConferenceStatus.ADJOURNED;
        meeting.changeReason = EndReason.INQUORATE;
        invitations.invite(meeting);
        rolls.callInquorate(meeting);
    }

    private void ahead(int number) {
        var family = family(dice.of(localities), null, number % 5 == 0);
        var day = calendar.plusWorkingDays(today, 1 + number * 29 / AHEAD);
        var slot = diary.book(family.locality, family.chair, day, 1);
        var meeting =
                called(family, slot, number % 3 == 0 && number < 13 ? ConferenceKind.INITIAL : ConferenceKind.REVIEW);
        if (number == 7) {
            meeting.status = ConferenceStatus.CANCELLED;
            meeting.changeReason = EndReason.FAMILY_MOVED;
            return;
        }
        // the nearer, the more have answered; every sixth is at risk
        answers(meeting, number % 6 == 5 ? 25 : 96 - number * 2);
    }

    /** On a plan since two or three months ago; the first review is due and nobody has called it. */
    private void dueWithoutCall(int number) {
        var family = family(dice.of(localities), null, number % 4 == 0);
        var day = calendar.onOrBefore(today.minusDays(97 - 3L * number));
        var slot = diary.book(family.locality, family.chair, day, -1);
        var meeting = meeting(family, slot, ConferenceKind.INITIAL, "PLAN_MADE");
        meeting.status = ConferenceStatus.HELD;
        invitations.invite(meeting);
        rolls.call(meeting);
    }

    private Family family(Locality locality, Practitioner chair, boolean ofDemoPeople) {
        var home = ofDemoPeople ? localities.getFirst() : locality;
        var known = ofDemoPeople
                ? List.of(
                        home.people().all(Profession.SOCIAL_WORKER).getFirst(),
                        home.people().all(Profession.GP).getFirst())
                : List.<Practitioner>of();
        return families.create(
                home,
                chair == null ? dice.of(home.chairs()) : chair,
                dice.between(1, 3),
                dice.percent(10),
                today,
                known);
    }

    private Meeting called(Family family, Diary.Slot slot, ConferenceKind kind) {
        var meeting = meeting(family, slot, kind, null);
        meeting.status = ConferenceStatus.CALLED;
        invitations.invite(meeting);
        return meeting;
    }

    private Meeting meeting(Family family, Diary.Slot slot, ConferenceKind kind, String outcome) {
        var ref = String.format(Locale.ROOT, "CP-%d-%04d", slot.day().getYear(), 5001 + meetings.size());
        var isInitial = kind == ConferenceKind.INITIAL;
        var from = isInitial ? calendar.minusWorkingDays(slot.day(), dice.between(9, 15)) : reviewFrom(slot.day());
        var called = isInitial
                ? calendar.plusWorkingDays(from, 1)
                : calendar.onOrBefore(slot.day().minusDays(45));
        var meeting =
                new Meeting(ref, family, slot, called.isAfter(today) ? calendar.minusWorkingDays(today, 1) : called);
        var category = dice.of(List.of("NEG", "EMO", "PHY"));
        for (var child : family.children) {
            meeting.children.add(new Considered(
                    child,
                    isInitial && child.isUnborn(slot.day()) ? ConferenceKind.PRE_BIRTH : kind,
                    isInitial ? "STRATEGY_DISCUSSION" : "INITIAL_CONFERENCE",
                    from,
                    outcome,
                    outcome == null ? null : category));
            if (!isInitial) {
                family.plans.put(child, new Plan(null, from, category));
            } else if (outcome != null) {
                family.plans.put(child, new Plan(ref, slot.day(), category));
            }
        }
        meetings.add(meeting);
        return meeting;
    }

    /** The initial conference was so long ago that the review on that day is in time. */
    private LocalDate reviewFrom(LocalDate review) {
        var from = calendar.onOrAfter(review.minusDays(dice.between(70, 84)));
        if (clocks.firstReview(from).due().isBefore(review)) {
            throw new IllegalStateException("review too late");
        }
        return from;
    }

    /** So many in a hundred have said that they come; some cannot, the rest have not answered. */
    private void answers(Meeting meeting, int percent) {
        for (var guest : meeting.guests) {
            if (guest.role == InviteeRole.PROFESSIONAL) {
                var comes = !guest.is(Profession.GP) && dice.percent(percent);
                guest.reply =
                        comes ? dice.percent(70) ? "IN_PERSON" : "VIDEO" : dice.percent(35) ? "CANNOT_COME" : null;
                rolls.report(guest, meeting.day().isBefore(today.plusDays(5)) ? percent * 2 / 3 : 10);
                if (guest.reported != null && !guest.reported.isBefore(today)) {
                    guest.reported = null;
                }
            }
        }
    }
}
