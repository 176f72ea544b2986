package org.quorate.invitation.domain;

import static org.quorate.directory.Profession.COLLEGE;
import static org.quorate.directory.Profession.GP;
import static org.quorate.directory.Profession.HEALTH_VISITOR;
import static org.quorate.directory.Profession.MIDWIFE;
import static org.quorate.directory.Profession.POLICE;
import static org.quorate.directory.Profession.SCHOOL;
import static org.quorate.directory.Profession.SCHOOL_NURSE;
import static org.quorate.directory.Profession.SOCIAL_WORKER;
import static org.quorate.directory.Profession.SOCIAL_WORK_MANAGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.partnership.ConferenceKind;

/**
 * Which professions belong at a conference of each kind, whoever works with the child.
 *
 * <p>Sources: the published initial lists of Tees (10 ICPC), Leeds (Preparation for CP conferences), Sussex (7.7
 * Membership) and the RCGP name the social worker and manager, police, school, nursery or college, health visitor,
 * school nurse or midwife, and GP. The published review procedure (Review CPCs) invites the core group, the earlier
 * invitees and new holders of information instead, of whom only the social worker can be named beforehand. At a
 * transfer-in the other authority's social worker attends and reports (North Yorkshire, Tees transfer procedures),
 * which the social worker of this authority does not replace.
 */
public final class DefaultInvitees {

    /** Compulsory school age in England is five; younger children need not go to a nursery. */
    private static final int SCHOOL_AGE = 5;

    private static final int COLLEGE_AGE = 16;

    /**
     * A place at the table.
     *
     * @param label in words
     * @param anyOf one of these professions fills it
     */
    public record Seat(String label, Set<Profession> anyOf) {

        Seat(String label, Profession... anyOf) {
            this(label, Set.of(anyOf));
        }

        public Seat {
            anyOf = Set.copyOf(anyOf);
        }
    }

    private static final Seat WORKER = new Seat("Social worker", SOCIAL_WORKER);
    private static final Seat MANAGER = new Seat("Social work manager", SOCIAL_WORK_MANAGER);
    private static final Seat OFFICER = new Seat("Police", POLICE);
    private static final Seat DOCTOR = new Seat("GP", GP);
    private static final Seat VISITOR = new Seat("Health visitor", HEALTH_VISITOR);
    private static final Seat NURSE = new Seat("School nurse", SCHOOL_NURSE);
    private static final Seat BIRTH = new Seat("Midwife", MIDWIFE);
    private static final Seat TEACHING = new Seat("School", SCHOOL);
    private static final Seat TEACHING_OLDER = new Seat("School or college", SCHOOL, COLLEGE);

    private DefaultInvitees() {}

    /**
     * The seats for one child.
     *
     * @param age in years on the day; null for a child not born by then
     */
    public static List<Seat> seats(ConferenceKind kind, @Nullable Integer age) {
        var seats = new ArrayList<Seat>();
        seats.add(WORKER);
        if (kind == ConferenceKind.REVIEW) {
            return seats;
        }
        seats.add(MANAGER);
        seats.add(OFFICER);
        seats.add(DOCTOR);
        if (age == null) {
            seats.add(BIRTH);
        } else if (age < SCHOOL_AGE) {
            seats.add(VISITOR);
        } else {
            seats.add(age < COLLEGE_AGE ? TEACHING : TEACHING_OLDER);
            seats.add(NURSE);
        }
        return seats;
    }
}
