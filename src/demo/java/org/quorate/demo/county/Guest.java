package org.quorate.demo.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.directory.domain.ReportingGroup;
import org.quorate.invitation.InviteeRole;

/** Somebody invited to a conference, and what came of it. */
final class Guest {

    final Meeting meeting;
    final InviteeRole role;
    final @Nullable Practitioner practitioner;
    final @Nullable String person;
    final boolean necessary;
    final boolean direct;
    boolean attended;
    boolean recorded;

    @Nullable
    LocalDate reported;

    @Nullable
    String reply;

    @Nullable
    String deputy;

    Guest(
            Meeting meeting,
            InviteeRole role,
            @Nullable Practitioner practitioner,
            @Nullable String person,
            boolean necessary,
            boolean direct) {
        this.meeting = meeting;
        this.role = role;
        this.practitioner = practitioner;
        this.person = person;
        this.necessary = necessary;
        this.direct = direct;
    }

    boolean is(Profession profession) {
        return practitioner != null && role == InviteeRole.PROFESSIONAL && practitioner.profession() == profession;
    }

    boolean is(ReportingGroup group) {
        return practitioner != null
                && role == InviteeRole.PROFESSIONAL
                && practitioner.profession().reportingGroup() == group;
    }

    /** Counts as one of the others a quorate conference needs. */
    boolean counts() {
        return role == InviteeRole.PROFESSIONAL && direct && !is(ReportingGroup.SOCIAL_WORKER);
    }
}
