package org.quorate.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.EndReason;
import org.quorate.conference.LateReason;
import org.quorate.demo.county.Meeting.Considered;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.domain.NationalDefaults;

/** A family's conferences one after the other, each at its time after the one before. */
final class Chain {

    private static final List<String> CATEGORIES = List.of("NEG", "NEG", "NEG", "EMO", "EMO", "PHY", "SAB");
    private static final List<String> NO_PLAN =
            List.of("NO_PLAN_CIN", "NO_PLAN_CIN", "NO_PLAN_EARLY_HELP", "NO_PLAN_NFA");
    private static final List<EndReason> PUT_OFF = List.of(
            EndReason.FAMILY_UNAVAILABLE,
            EndReason.REPORT_NOT_SHARED,
            EndReason.CHAIR_UNAVAILABLE,
            EndReason.INTERPRETER_UNAVAILABLE);

    private final Dice dice;
    private final Diary diary;
    private final WorkingCalendar calendar = WorkingCalendar.england();
    private final Clocks clocks = new Clocks(NationalDefaults.rules(), calendar);
    private final List<Meeting> meetings = new ArrayList<>();
    private int held;

    Chain(Dice dice, Diary diary) {
        this.dice = dice;
        this.diary = diary;
    }

    List<Meeting> meetings() {
        return List.copyOf(meetings);
    }

    int held() {
        return held;
    }

    /** The initial conference about all children of a family. */
    Meeting initial(Family family, LocalDate wanted, boolean late) {
        var meeting = hold(family, calendar.onOrBefore(wanted), -1, 12);
        var from = calendar.minusWorkingDays(meeting.day(), late ? dice.between(17, 26) : dice.between(8, 15));
        for (var child : family.children) {
            decideInitial(
                    meeting,
                    child,
                    child.isUnborn(meeting.day()) ? ConferenceKind.PRE_BIRTH : ConferenceKind.INITIAL,
                    "STRATEGY_DISCUSSION",
                    from);
        }
        meeting.called = calendar.plusWorkingDays(from, 1);
        meeting.lateReason =
                late ? dice.of(List.of(LateReason.KEY_INFORMATION_DELAYED, LateReason.FAMILY_UNAVAILABLE)) : null;
        return meeting;
    }

    /** A family with a plan elsewhere has moved here. */
    Meeting transfer(Family family, LocalDate wanted) {
        var meeting = hold(family, calendar.onOrBefore(wanted), -1, 12);
        var from = calendar.minusWorkingDays(meeting.day(), dice.between(6, 15));
        family.children.forEach(
                child -> decideInitial(meeting, child, ConferenceKind.TRANSFER_IN, "TRANSFER_ACCEPTED", from));
        meeting.called = calendar.plusWorkingDays(from, 1);
        return meeting;
    }

    /** The reviews after a conference that made a plan, up to a day. */
    void reviews(Meeting initial, LocalDate last, int atMost) {
        follow(initial.family, initial.day(), true, initial.day(), last, atMost, null);
    }

    /** The reviews in a period of a family whose plan was made before; at least one. */
    void stock(Family family, LocalDate began, LocalDate first, LocalDate last, int atMost, @Nullable LateReason late) {
        var started = calendar.onOrBefore(began);
        family.children.forEach(child -> family.plans.put(child, new Plan(null, started, dice.of(CATEGORIES))));
        follow(family, started, true, first, last, atMost, late);
    }

    private void follow(
            Family family,
            LocalDate began,
            boolean firstReview,
            LocalDate from,
            LocalDate last,
            int atMost,
            @Nullable LateReason late) {
        var before = began;
        var isFirst = firstReview;
        var lateReason = late;
        int left = atMost;
        while (left > 0 && !family.onPlan().isEmpty()) {
            var due = isFirst
                    ? clocks.firstReview(before).due()
                    : clocks.laterReview(before).due();
            var wanted = calendar.onOrBefore(due.minusDays(dice.between(0, isFirst ? 14 : 25)));
            if (due.isBefore(from)) {
                before = wanted;
                isFirst = false;
                continue;
            }
            if (wanted.isBefore(from)) {
                // among the days of the period that are in time
                var days = (int) (due.toEpochDay() - from.toEpochDay());
                wanted = calendar.onOrBefore(from.plusDays(dice.between(Math.min(1, days), days)));
            }
            if (!wanted.isBefore(last.minusDays(lateReason == null ? 0 : 45))) {
                return;
            }
            var meeting = review(family, before, isFirst, wanted, due, lateReason);
            left--;
            decideReview(meeting, before, isFirst, left == 0, lateReason != null ? 0 : isFirst ? 14 : 38);
            lateReason = null;
            before = meeting.day();
            isFirst = false;
        }
    }

    private Meeting review(
            Family family,
            LocalDate before,
            boolean isFirst,
            LocalDate wanted,
            LocalDate due,
            @Nullable LateReason late) {
        if (late == null) {
            return hold(family, wanted.isAfter(due) ? due : wanted, -1, 60);
        }
        Meeting adjourned = null;
        if (late == LateReason.INQUORATE) {
            adjourned = adjourned(family, calendar.minusWorkingDays(due, 1), before, isFirst);
        }
        var meeting = hold(family, calendar.plusWorkingDays(due, dice.between(2, 8)), 1, 60);
        meeting.lateReason = late;
        meeting.reconvenes = adjourned;
        return meeting;
    }

    /** Met and could not go on for want of agencies; decides nothing. */
    private Meeting adjourned(Family family, LocalDate day, LocalDate before, boolean isFirst) {
        var meeting = meeting(family, diary.book(family.locality, family.chair, day, -1), 60);
        meeting.status = ConferenceStatus.ADJOURNED;
        meeting.changeReason = EndReason.INQUORATE;
        family.onPlan()
                .forEach(child -> meeting.children.add(
                        new Considered(child, ConferenceKind.REVIEW, basis(isFirst), before, null, null)));
        return meeting;
    }

    private Meeting hold(Family family, LocalDate day, int step, int calledDaysBefore) {
        held++;
        var meeting = meeting(family, diary.book(family.locality, family.chair, day, step), calledDaysBefore);
        if (dice.percent(2)) {
            meeting.movedFrom = calendar.minusWorkingDays(meeting.day(), dice.between(1, 4));
            meeting.changeReason = dice.of(PUT_OFF);
        }
        return meeting;
    }

    private Meeting meeting(Family family, Diary.Slot slot, int calledDaysBefore) {
        var ref = String.format(Locale.ROOT, "CP-%d-%04d", slot.day().getYear(), meetings.size() + 1);
        var meeting =
                new Meeting(ref, family, slot, calendar.onOrBefore(slot.day().minusDays(calledDaysBefore)));
        meetings.add(meeting);
        return meeting;
    }

    private void decideInitial(Meeting meeting, Child child, ConferenceKind kind, String basis, LocalDate from) {
        var plan = dice.percent(86);
        var category = plan ? dice.of(CATEGORIES) : null;
        meeting.children.add(new Considered(child, kind, basis, from, plan ? "PLAN_MADE" : dice.of(NO_PLAN), category));
        if (category != null) {
            meeting.family.plans.put(child, new Plan(meeting.ref, meeting.day(), category));
        }
    }

    private void decideReview(Meeting meeting, LocalDate before, boolean isFirst, boolean all, int chanceToEnd) {
        var ends = all || dice.percent(chanceToEnd);
        for (var child : meeting.family.onPlan()) {
            var plan = meeting.family.plans.get(child);
            var over = ends && (all || dice.percent(90));
            if (over) {
                plan.ended = meeting.day();
            } else if (dice.percent(8)) {
                plan.latest = dice.of(CATEGORIES);
            }
            meeting.children.add(new Considered(
                    child,
                    ConferenceKind.REVIEW,
                    basis(isFirst),
                    before,
                    over ? "PLAN_ENDED" : "PLAN_CONTINUED",
                    over ? null : plan.latest));
        }
    }

    private static String basis(boolean isFirst) {
        return isFirst ? "INITIAL_CONFERENCE" : "PREVIOUS_REVIEW";
    }
}
