package org.quorate.insight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has parental responsibility, and what chairs decided about them, written straight into the tables. */
record Holders(JdbcClient jdbc) {

    /** Somebody responsible for these children of a conference; what the chair decided about them, in order. */
    void of(SmallCounty.Meeting meeting, List<Integer> forChildren, String... decisions) {
        var at = Timestamp.from(Instant.parse(meeting.day.minusDays(5) + "T09:00:00Z"));
        var adult = Ids.next();
        jdbc.sql("""
                        insert into family_adult (id, family_id, given_name, family_name)
                        select ?, family_id, 'Max', 'Example' from family_child where id = ?""")
                .params(adult, meeting.children.get(forChildren.getFirst()))
                .update();
        forChildren.forEach(child -> jdbc.sql("""
                        insert into family_relationship (id, child_id, adult_id, relationship, parental_responsibility,
                                                         lives_with)
                        values (?, ?, ?, 'OTHER', true, false)""")
                .params(Ids.next(), meeting.children.get(child), adult)
                .update());
        var request = Ids.next();
        if (decisions.length > 0) {
            jdbc.sql("""
                            insert into preparation_exclusion (id, conference_id, adult_id, ground, evidence, asked_by, due_at,
                                                               recorded_by, recorded_by_name, recorded_at)
                            values (?, ?, ?, 'DISRUPTION', 'Threats', 'Police', ?, ?, 'Somebody', ?)""").params(request, meeting.id, adult, at, adult, at).update();
        }
        for (int nr = 1; nr <= decisions.length && !decisions[nr - 1].equals("UNDECIDED"); nr++) {
            jdbc.sql("""
                            insert into preparation_exclusion_decision (id, exclusion_id, nr, outcome, minutes_after, reason,
                                                                        letter, withholds, decided_by, decided_by_name,
                                                                        decided_at)
                            values (?, ?, ?, ?, 0, 'Danger', 'NOTHING', 'NONE', ?, 'Carol', ?)""")
                    .params(Ids.next(), request, nr, decisions[nr - 1], adult, at)
                    .update();
        }
    }
}
