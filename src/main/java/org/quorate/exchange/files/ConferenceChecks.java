package org.quorate.exchange.files;

import static org.quorate.conference.ConferenceStatus.ADJOURNED;
import static org.quorate.conference.ConferenceStatus.CALLED;
import static org.quorate.conference.ConferenceStatus.CANCELLED;
import static org.quorate.conference.ConferenceStatus.HELD;
import static org.quorate.exchange.files.ConferencesFile.CALLED_ON;
import static org.quorate.exchange.files.ConferencesFile.CHAIR;
import static org.quorate.exchange.files.ConferencesFile.CHANGE_REASON;
import static org.quorate.exchange.files.ConferencesFile.HELD_ON;
import static org.quorate.exchange.files.ConferencesFile.MOVED_FROM;
import static org.quorate.exchange.files.ConferencesFile.MOVED_REASON;
import static org.quorate.exchange.files.ConferencesFile.RECONVENES;
import static org.quorate.exchange.files.ConferencesFile.STATUS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.quorate.directory.Profession;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Row;
import org.springframework.stereotype.Component;

/** What must be true of a conference by itself and of what it refers to. */
@Component
class ConferenceChecks {

    private final RulesInForce rules;

    ConferenceChecks(RulesInForce rules) {
        this.rules = rules;
    }

    void check(Row row, Facts facts, Complaints complaints) {
        day(row, facts, complaints);
        reasons(row, complaints);
        chair(row, facts, complaints);
        reconvenes(row, facts, complaints);
        var heldOn = row.need(HELD_ON);
        complaints.unless(!row.need(CALLED_ON).isAfter(heldOn), CALLED_ON, "is after the day of the conference");
        complaints.unless(
                (row.get(MOVED_FROM) == null) == (row.get(MOVED_REASON) == null),
                MOVED_REASON,
                "goes with moved_from: both or neither");
    }

    /**
     * Never at a weekend (CIN census check 8875). On a bank holiday only when it has been held: what happened
     * happened, but nobody calls a conference for one.
     */
    private void day(Row row, Facts facts, Complaints complaints) {
        var heldOn = row.need(HELD_ON);
        var status = row.need(STATUS);
        var dayOff = rules.calendar().reasonNotWorking(heldOn);
        if (isWeekend(heldOn)) {
            complaints.at(HELD_ON, "is a " + dayOff.orElse("weekend") + " (CIN census check 8875)");
        } else if (status == CALLED && dayOff.isPresent()) {
            complaints.at(HELD_ON, "is not a working day: " + dayOff.get());
        }
        complaints.unless(status != HELD || !heldOn.isAfter(facts.today()), HELD_ON, "is to come, so it is not HELD");
        complaints.unless(rules.areThereOn(heldOn), HELD_ON, "is before the first rule set of the portal");
    }

    private static void reasons(Row row, Complaints complaints) {
        var status = row.need(STATUS);
        var needsReason = status == ADJOURNED || status == CANCELLED;
        if (needsReason != (row.get(CHANGE_REASON) != null)) {
            complaints.at(
                    CHANGE_REASON,
                    needsReason ? "is needed for " + status : "is only for conferences ADJOURNED or CANCELLED");
        }
    }

    private static void chair(Row row, Facts facts, Complaints complaints) {
        var chair = row.get(CHAIR);
        var profession = chair == null ? null : facts.professions().get(chair);
        complaints.unless(
                profession == null || profession == Profession.CONFERENCE_CHAIR,
                CHAIR,
                "is no conference chair: their profession is " + profession);
    }

    private static void reconvenes(Row row, Facts facts, Complaints complaints) {
        var earlier = row.get(RECONVENES);
        if (earlier == null) {
            return;
        }
        var before = facts.conference(earlier);
        complaints.unless(
                before.status() == ADJOURNED || before.status() == CANCELLED,
                RECONVENES,
                "was neither adjourned nor cancelled: its status is " + before.status());
        complaints.unless(
                !earlier.equals(row.key()) && !before.heldOn().isAfter(row.need(HELD_ON)),
                RECONVENES,
                "is itself or later (" + before.heldOn() + "), and a conference takes the place of an earlier one");
        var other = facts.reconvening().get(earlier);
        complaints.unless(
                other == null || other.equals(row.key()), RECONVENES, "has " + other + " in its place already");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
