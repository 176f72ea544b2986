package org.quorate.demo.county;

import static org.quorate.directory.domain.ReportingGroup.FAMILY_SUPPORT;
import static org.quorate.directory.domain.ReportingGroup.GP;
import static org.quorate.directory.domain.ReportingGroup.HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE;
import static org.quorate.directory.domain.ReportingGroup.MENTAL_HEALTH;
import static org.quorate.directory.domain.ReportingGroup.NURSERY;
import static org.quorate.directory.domain.ReportingGroup.POLICE;
import static org.quorate.directory.domain.ReportingGroup.PROBATION;
import static org.quorate.directory.domain.ReportingGroup.SCHOOL;
import static org.quorate.directory.domain.ReportingGroup.SOCIAL_WORKER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.conference.Clocks;
import org.quorate.directory.Profession;
import org.quorate.directory.domain.ReportingGroup;
import org.quorate.invitation.InviteeRole;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.domain.NationalDefaults;

/** Who came, who reported, and who did neither. */
final class Rolls {

    /** Necessary and neither there nor heard in writing: as Lancashire counted them in 2018/19. */
    private static final Map<ReportingGroup, Integer> NEITHER = Map.of(
            GP, 66,
            HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE, 44,
            SCHOOL, 17,
            MENTAL_HEALTH, 6,
            NURSERY, 8,
            POLICE, 1,
            PROBATION, 4,
            SOCIAL_WORKER, 4,
            FAMILY_SUPPORT, 8);

    private static final int QUORUM_OF_OTHERS = 2;

    private final Dice dice;
    private final Names names;
    private final WorkingCalendar calendar = WorkingCalendar.england();
    private final Clocks clocks = new Clocks(NationalDefaults.rules(), calendar);

    Rolls(Dice dice, Names names) {
        this.dice = dice;
        this.names = names;
    }

    /** Everybody necessary comes or reports; enough with direct contact come. */
    void call(Meeting meeting) {
        for (var guest : meeting.guests) {
            guest.recorded = true;
            guest.attended = dice.percent(chance(guest));
            if (guest.role == InviteeRole.PROFESSIONAL) {
                report(guest, guest.attended ? 78 : guest.necessary ? 100 : 30);
            }
            if (guest.attended && guest.counts() && dice.percent(5)) {
                guest.deputy = names.full();
            }
        }
        fill(meeting, QUORUM_OF_OTHERS);
    }

    /** Nobody but the social worker came in time. */
    void callInquorate(Meeting meeting) {
        call(meeting);
        meeting.guests.stream().filter(Guest::counts).forEach(Rolls::stayedAway);
    }

    /** Social care and one other came, and the chair went ahead. */
    void callOverridden(Meeting meeting) {
        callInquorate(meeting);
        fill(meeting, 1);
        meeting.overridden = true;
        meeting.guests.stream()
                .filter(guest -> guest.counts() && !guest.attended && guest.reported == null)
                .forEach(guest -> report(guest, 100));
    }

    /** Takes away attendance and report from as many as the published report counted. */
    void neither(List<Meeting> held) {
        var guests = new ArrayList<Guest>();
        held.stream().filter(meeting -> !meeting.overridden).forEach(meeting -> guests.addAll(meeting.guests));
        dice.shuffle(guests);
        for (var group : ReportingGroup.values()) {
            int left = NEITHER.getOrDefault(group, 0);
            for (var guest : guests) {
                if (left > 0 && guest.is(group) && guest.necessary && canBeSpared(guest)) {
                    guest.attended = false;
                    guest.deputy = null;
                    guest.reported = null;
                    left--;
                }
            }
            if (left > 0) {
                throw new IllegalStateException("too few to be absent: " + group);
            }
        }
    }

    private static boolean canBeSpared(Guest guest) {
        var meeting = guest.meeting;
        if (guest.is(Profession.SOCIAL_WORKER)) {
            return meeting.guests.stream()
                    .anyMatch(other -> other.is(Profession.SOCIAL_WORK_MANAGER) && other.attended);
        }
        return !guest.counts() || !guest.attended || meeting.othersThere() > QUORUM_OF_OTHERS;
    }

    private void fill(Meeting meeting, int others) {
        for (var guest : meeting.guests) {
            if (meeting.othersThere() < others && guest.counts()) {
                guest.attended = true;
            }
        }
    }

    private static void stayedAway(Guest guest) {
        guest.attended = false;
        guest.deputy = null;
    }

    /** Most reports come in time; some come after they were due and before the conference. */
    void report(Guest guest, int chance) {
        if (dice.percent(chance)) {
            var meeting = guest.meeting;
            var due = clocks.report(meeting.kind(), meeting.day().atTime(meeting.slot.at()))
                    .day();
            guest.reported = dice.percent(74)
                    ? calendar.minusWorkingDays(due, dice.between(0, 3))
                    : calendar.minusWorkingDays(meeting.day(), 1);
        }
    }

    private static int chance(Guest guest) {
        if (guest.role != InviteeRole.PROFESSIONAL || guest.practitioner == null) {
            return switch (guest.role) {
                case PARENT_CARER -> 78;
                case CHILD -> 0;
                default -> 100;
            };
        }
        return switch (guest.practitioner.profession()) {
            case SOCIAL_WORKER -> 100;
            case SOCIAL_WORK_MANAGER, POLICE, FAMILY_SUPPORT -> 88;
            case GP -> 9;
            case HEALTH_VISITOR, SCHOOL, MIDWIFE, NURSERY -> 84;
            case SCHOOL_NURSE -> 62;
            default -> 58;
        };
    }
}
