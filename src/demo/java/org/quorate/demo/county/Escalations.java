package org.quorate.demo.county;

import java.util.List;
import java.util.Locale;
import org.quorate.directory.EscalationContacts;
import org.quorate.directory.domain.EscalationContactDetails;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;

/**
 * Who is told when an agency of Northshire does not answer. Services have named both; a few practices and schools have
 * named a lead only, and all others nobody, so that business support is told.
 */
final class Escalations {

    private static final long SEED = 20_180_402;
    private static final List<String> LOCALITIES = List.of("EAST", "NORTH", "CENTRAL");
    private static final List<String> SERVICES =
            List.of("HEALTH-VISITOR", "SCHOOL-NURSE", "MIDWIFE", "ADULT-MH", "CAMHS", "PROBATION", "HOUSING");
    private static final List<String> WITH_A_LEAD_ONLY = List.of("GP-01", "GP-02", "SCHOOL-01", "SCHOOL-02");

    private final EscalationContacts contacts;
    private final Names names = new Names(new Dice(SEED));

    Escalations(EscalationContacts contacts) {
        this.contacts = contacts;
    }

    /** Names them; the agencies must be there and have named nobody. */
    void name() {
        both("POLICE");
        for (var locality : LOCALITIES) {
            SERVICES.forEach(service -> both(locality + "-" + service));
            WITH_A_LEAD_ONLY.forEach(agency -> first(locality + "-" + agency));
        }
    }

    private void both(String agencyRef) {
        first(agencyRef);
        save(agencyRef, EscalationLevel.SECOND, "Head of service");
    }

    private void first(String agencyRef) {
        save(agencyRef, EscalationLevel.FIRST, agencyRef.contains("-GP-") ? "Named GP" : "Safeguarding lead");
    }

    private void save(String agencyRef, EscalationLevel level, String jobTitle) {
        var name = names.full();
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@agencies.example";
        contacts.save(
                Actor.system("demonstration"),
                new EscalationContactDetails(
                        Ids.imported("agency", agencyRef),
                        level,
                        name,
                        jobTitle,
                        email,
                        email,
                        "01632 960200",
                        null,
                        null));
    }
}
