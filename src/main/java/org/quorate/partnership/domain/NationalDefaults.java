package org.quorate.partnership.domain;

import static org.quorate.partnership.ConferenceKind.INITIAL;
import static org.quorate.partnership.ConferenceKind.PRE_BIRTH;
import static org.quorate.partnership.ConferenceKind.REVIEW;
import static org.quorate.partnership.ConferenceKind.TRANSFER_IN;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Span;
import org.quorate.partnership.Afterwards;
import org.quorate.partnership.Chasing;
import org.quorate.partnership.Ground;
import org.quorate.partnership.Preparation;
import org.quorate.partnership.Privacy;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.QuoracyRules;
import org.quorate.partnership.QuoracyRules.CountBy;
import org.quorate.partnership.QuoracyRules.TwiceRunning;
import org.quorate.partnership.Quorum;
import org.quorate.partnership.RuleSet;
import org.quorate.partnership.Timescales;
import org.quorate.partnership.Timescales.TransferClock;
import org.quorate.partnership.domain.AppealRules.WindowFrom;

/**
 * The rules a partnership starts with: Working Together where it speaks, else the most usual published local value.
 * Sources are named on each line; docs/rules has them in full.
 */
public final class NationalDefaults {

    private NationalDefaults() {}

    public static RuleSet rules() {
        return new RuleSet(timescales(), quoracy(), preparation(), afterwards(), appeals(), chasing(), privacy());
    }

    private static Timescales timescales() {
        return new Timescales(
                Span.workingDays(15), // Working Together 2018, 2023: from the strategy discussion that began s47
                Span.months(3), // Working Together: first review within 3 months of the initial conference
                Span.months(6), // Working Together: later reviews at intervals of no more than 6 months
                Span.workingDays(20), // Liverpool p_init_cp: 20 WD after birth; Tees has 10
                Span.workingDays(15), // Tees, North Yorkshire, Norfolk, Blackburn: 15 WD
                TransferClock.ACCEPTED, // Tees (new text), North Yorkshire: from acceptance
                Span.workingDays(10)); // Working Together; Darlington 2020: first core group within 10 WD
    }

    private static QuoracyRules quoracy() {
        // Sussex 7.8, which the Standard Safeguarding Dataset quotes as its definition of quorate
        var quorum = new Quorum(List.of(QuoracyGroup.SOCIAL_CARE), 2, true);
        return new QuoracyRules(
                Map.of(INITIAL, quorum, REVIEW, quorum, PRE_BIRTH, quorum, TRANSFER_IN, quorum),
                CountBy.AGENCY_OR_DISCIPLINE, // Sussex 7.8: "agencies or key disciplines"
                disciplines(),
                false, // no published rule lets a written report count as presence
                List.of( // Sussex 7.8
                        Ground.SOCIAL_CARE_AND_ONE,
                        Ground.FEWER_AGENCIES_INVOLVED,
                        Ground.LOCAL_ATTENDANCE_DIFFICULTIES,
                        Ground.ENOUGH_INFORMATION,
                        Ground.DELAY_HARMFUL),
                TwiceRunning.WARN, // Swindon forbids it; Sussex weighs the risk
                Span.workingDays(10)); // Sussex 7.8 (initial), Swindon: new date within 10 WD
    }

    /** Social workers and their managers are one group; those who serve the meeting or the family never count. */
    static Map<String, QuoracyGroup> disciplines() {
        return Map.of(
                "SOCIAL_WORKER", QuoracyGroup.SOCIAL_CARE,
                "SOCIAL_WORK_MANAGER", QuoracyGroup.SOCIAL_CARE,
                "CONFERENCE_CHAIR", QuoracyGroup.NONE,
                "MINUTE_TAKER", QuoracyGroup.NONE,
                "INTERPRETER", QuoracyGroup.NONE,
                "ADVOCATE", QuoracyGroup.NONE,
                "LEGAL", QuoracyGroup.NONE);
    }

    private static Preparation preparation() {
        return new Preparation(
                Map.of(
                        INITIAL, Span.workingDays(2), // Liverpool 2 WD; seen 1 to 3 WD
                        PRE_BIRTH, Span.workingDays(2), // as initial
                        TRANSFER_IN, Span.workingDays(2), // as initial
                        REVIEW, Span.workingDays(5)), // Sussex 2020, 2025: 5 WD
                Span.hours(48), // Lancashire 2018/19: 48 h feedback measure
                30, // Newcastle, Doncaster, Liverpool: 30 minutes
                Span.workingDays(20), // published review procedure: confirmed in writing 20 WD before
                Span.workingDays(3), // Sussex 7.10: 3 WD
                1, // London best practice guidance: one observer
                11, // Doncaster: letter and form over 11
                10); // Walsall: told of advocacy at 10
    }

    private static Afterwards afterwards() {
        return new Afterwards(
                Span.workingDays(1), // North Yorkshire, Sussex: decision letter in 1 WD
                Span.workingDays(15), // North Yorkshire: record in 15 WD
                Span.workingDays(10)); // Wales: corrections within 10 WD of receipt
    }

    private static AppealRules appeals() {
        return new AppealRules(
                Span.days(28), // Greater Manchester: 28 days
                WindowFrom.CONFERENCE, // counted from the conference unless the partnership says from the record
                2, // Wirral: two stages; seen 1 to 3
                Span.days(14)); // York: chair replies within 14 days
    }

    /** Sources expect a report from whoever cannot come and gaps to be raised (L5, L1); none publishes numbers. */
    private static Chasing chasing() {
        return new Chasing(
                List.of(2, 5), // no published value; our default: time for a second reminder before the agency is told
                List.of(2), // no published value; our default: while a deputy can still be briefed
                List.of(6, 8), // no published value; our default: the agency is told the day after the second reminder
                LocalTime.of(8, 30), // no published value; our default: office hours
                LocalTime.of(17, 0), // no published value; our default
                3, // Sussex 7.8: persistent gaps are reported; how many is no published value; our default
                90); // no published value; our default: about one review interval
    }

    private static Privacy privacy() {
        return new Privacy(
                10); // no published value; our default: longer than a pause in a meeting, shorter than a break
    }
}
