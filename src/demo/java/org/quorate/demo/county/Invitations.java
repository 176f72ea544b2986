package org.quorate.demo.county;

import static org.quorate.directory.Profession.CAMHS;
import static org.quorate.directory.Profession.DOMESTIC_ABUSE;
import static org.quorate.directory.Profession.FAMILY_SUPPORT;
import static org.quorate.directory.Profession.GP;
import static org.quorate.directory.Profession.HEALTH_VISITOR;
import static org.quorate.directory.Profession.HOUSING;
import static org.quorate.directory.Profession.MENTAL_HEALTH_ADULT;
import static org.quorate.directory.Profession.MIDWIFE;
import static org.quorate.directory.Profession.MINUTE_TAKER;
import static org.quorate.directory.Profession.NURSERY;
import static org.quorate.directory.Profession.POLICE;
import static org.quorate.directory.Profession.PROBATION;
import static org.quorate.directory.Profession.SCHOOL;
import static org.quorate.directory.Profession.SCHOOL_NURSE;
import static org.quorate.directory.Profession.SOCIAL_WORKER;
import static org.quorate.directory.Profession.SOCIAL_WORK_MANAGER;
import static org.quorate.directory.Profession.SUBSTANCE_MISUSE;

import java.util.List;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;

/** Invites whom a conference about these children needs. */
final class Invitations {

    private static final int MAY_COME_FROM = 11;

    private final Families families;
    private final Dice dice;

    Invitations(Families families, Dice dice) {
        this.families = families;
        this.dice = dice;
    }

    void invite(Meeting meeting) {
        var day = meeting.day();
        professional(meeting, SOCIAL_WORKER, true, true);
        professional(meeting, GP, true, false);
        if (!meeting.isReview()) {
            professional(meeting, SOCIAL_WORK_MANAGER, false, true);
        }
        if (!meeting.isReview() || dice.percent(8)) {
            professional(meeting, POLICE, true, false);
        }
        if (meeting.has(child -> !child.isUnborn(day) && child.age(day) < 5)) {
            professional(meeting, HEALTH_VISITOR, true, true);
        }
        if (meeting.has(child -> child.age(day) >= 5)) {
            professional(meeting, SCHOOL, true, true);
            professional(meeting, SCHOOL_NURSE, true, true);
        }
        if (meeting.has(child -> child.age(day) >= 2 && child.age(day) <= 4)) {
            professional(meeting, NURSERY, true, true);
        }
        if (meeting.has(child -> child.isUnborn(day))) {
            professional(meeting, MIDWIFE, true, true);
        }
        for (var profession :
                List.of(FAMILY_SUPPORT, MENTAL_HEALTH_ADULT, CAMHS, PROBATION, SUBSTANCE_MISUSE, DOMESTIC_ABUSE)) {
            if (meeting.family.people.containsKey(profession)) {
                professional(meeting, profession, true, true);
            }
        }
        if (meeting.family.people.containsKey(HOUSING)) {
            professional(meeting, HOUSING, false, false);
        }
        enoughWithDirectContact(meeting);
        family(meeting);
    }

    /** Three at least, so that the conference is quorate even when one of them stays away. */
    private void enoughWithDirectContact(Meeting meeting) {
        for (var profession : List.of(FAMILY_SUPPORT, HEALTH_VISITOR, DOMESTIC_ABUSE, SUBSTANCE_MISUSE)) {
            var enough = meeting.guests.stream().filter(Guest::counts).count() >= 3;
            if (!enough && meeting.guests.stream().noneMatch(guest -> guest.is(profession))) {
                professional(meeting, profession, true, true);
            }
        }
    }

    private void family(Meeting meeting) {
        add(meeting, InviteeRole.PARENT_CARER, null, meeting.family.mother, true);
        if (meeting.family.father != null) {
            add(meeting, InviteeRole.PARENT_CARER, null, meeting.family.father, true);
        }
        for (var considered : meeting.children) {
            if (considered.child().age(meeting.day()) >= MAY_COME_FROM && dice.percent(40)) {
                add(meeting, InviteeRole.CHILD, null, considered.child().ref(), false);
            }
        }
        var minutes = meeting.family.locality.people().one(MINUTE_TAKER, dice);
        add(meeting, InviteeRole.MINUTE_TAKER, minutes, null, false);
    }

    private void professional(Meeting meeting, Profession profession, boolean necessary, boolean direct) {
        var who = families.person(meeting.family, profession);
        meeting.guests.add(new Guest(meeting, InviteeRole.PROFESSIONAL, who, null, necessary, direct));
    }

    private static void add(Meeting meeting, InviteeRole role, Practitioner who, String person, boolean necessary) {
        meeting.guests.add(new Guest(meeting, role, who, person, necessary, true));
    }
}
