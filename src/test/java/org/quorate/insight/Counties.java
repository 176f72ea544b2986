package org.quorate.insight;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Ready-made small counties for tests outside this package. */
public final class Counties {

    private Counties() {}

    /** Two GPs and a probation officer invited; one GP came, probation reported, the other GP did neither. All on the roll. */
    public static void oneConference(JdbcClient jdbc, String day) {
        var meeting = new SmallCounty(jdbc).held(day, "Northshire", "INITIAL");
        meeting.professional("GP").present();
        meeting.professional("GP").absent();
        meeting.professional("PROBATION").absent().reportCame(4);
    }
}
