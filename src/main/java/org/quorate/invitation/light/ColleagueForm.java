package org.quorate.invitation.light;

import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.Profession;
import org.quorate.doorway.Problems;
import org.quorate.invitation.domain.Colleague;

/** What was typed about a colleague who is the right person. */
record ColleagueForm(
        @Nullable String fullName,
        @Nullable String profession,
        @Nullable String email) {

    static final ColleagueForm EMPTY = new ColleagueForm(null, null, null);

    /** The colleague, or null when something is missing. */
    @Nullable
    Colleague colleague(Problems problems) {
        var name = problems.check("fullName", () -> ContactPoints.requiredName("fullName", fullName, 160));
        var work = Problems.code(Profession.class, profession);
        if (work == null) {
            problems.at("profession", "error.profession");
        }
        var address = problems.check("email", () -> ContactPoints.email("email", email));
        if (address == null && !problems.any("email")) {
            problems.at("email", "error.email-missing");
        }
        return name == null || work == null || address == null ? null : new Colleague(name, work, address);
    }
}
