package org.quorate.partnership;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.domain.Checks;

/**
 * When somebody who was invited and has not answered is reminded, when their agency is told, and when an agency that
 * keeps staying away is noticed. {@link ChaseTimes} counts the days.
 *
 * @param remindAfter working days after the invitation on which somebody without an answer is reminded; 1 to 5 numbers,
 *     ascending, each 1 to 30
 * @param remindBefore working days before the conference on which they are reminded; at most 3 numbers, ascending, each
 *     1 to 20; may be empty
 * @param escalateAfter working days after the invitation on which an agency is told that a necessary invitee has not
 *     answered: first its manager, named GP or safeguarding lead, then its head of service; at most 2 numbers,
 *     ascending, each 2 to 40, the first later than the first reminder; empty when nobody is told
 * @param from the clock time in England from which anything is sent on a working day; a whole minute
 * @param until the clock time until which anything is sent; later than {@code from}
 * @param absencesForNotice how many conferences an agency was necessary for and neither came to nor reported to before
 *     one notice of persistent absence is raised; 2 to 20
 * @param absenceWindowDays the calendar days within which those conferences were; 7 to 730
 */
public record Chasing(
        List<Integer> remindAfter,
        List<Integer> remindBefore,
        List<Integer> escalateAfter,
        LocalTime from,
        LocalTime until,
        int absencesForNotice,
        int absenceWindowDays) {

    private static final int MOST_AFTER = 5;
    private static final int MOST_BEFORE = 3;
    private static final int LEVELS = 2;

    public Chasing {
        Checks.ascending("chasing.remindAfter", remindAfter, MOST_AFTER, 1, 30);
        if (remindAfter.isEmpty()) {
            throw RuleViolation.at("chasing.remindAfter", "required");
        }
        Checks.ascending("chasing.remindBefore", remindBefore, MOST_BEFORE, 1, 20);
        Checks.ascending("chasing.escalateAfter", escalateAfter, LEVELS, 2, 40);
        if (!escalateAfter.isEmpty() && escalateAfter.getFirst() <= remindAfter.getFirst()) {
            throw RuleViolation.at(
                    "chasing.escalateAfter", "escalation-before-reminder", Map.of("reminder", remindAfter.getFirst()));
        }
        Checks.wholeMinute("chasing.from", from);
        Checks.wholeMinute("chasing.until", until);
        if (!until.isAfter(from)) {
            throw RuleViolation.at("chasing.until", "hours-end-first", Map.of("from", from));
        }
        Checks.between("chasing.absencesForNotice", absencesForNotice, 2, 20);
        Checks.between("chasing.absenceWindowDays", absenceWindowDays, 7, 730);
        remindAfter = List.copyOf(remindAfter);
        remindBefore = List.copyOf(remindBefore);
        escalateAfter = List.copyOf(escalateAfter);
    }
}
