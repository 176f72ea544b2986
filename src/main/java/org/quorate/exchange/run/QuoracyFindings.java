package org.quorate.exchange.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quorate.attendance.AttendanceImport;
import org.quorate.attendance.ImportedMeeting;
import org.quorate.exchange.check.Facts;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.quorate.partnership.RuleSets;
import org.springframework.stereotype.Component;

/** Once the rolls are in: was each conference quorate when it decided? */
@Component
class QuoracyFindings {

    private static final int AT_ONCE = 200;
    /** Decisions are made at the end; who left before does not count. */
    private static final int MINUTES_BEFORE_THE_END = 5;

    private final AttendanceImport attendance;
    private final RuleSets ruleSets;

    QuoracyFindings(AttendanceImport attendance, RuleSets ruleSets) {
        this.attendance = attendance;
        this.ruleSets = ruleSets;
    }

    /** Of all conferences whose rolls this import changed and at which people met. */
    void find(Actor actor, Facts facts) {
        var met = facts.touched().stream()
                .filter(ref -> facts.conference(ref).met())
                .sorted()
                .toList();
        for (int from = 0; from < met.size(); from += AT_ONCE) {
            var some = new ArrayList<ImportedMeeting>();
            for (var ref : met.subList(from, Math.min(from + AT_ONCE, met.size()))) {
                some.add(meeting(ref, facts));
            }
            attendance.findings(actor, List.copyOf(some));
        }
    }

    private ImportedMeeting meeting(String ref, Facts facts) {
        var conference = facts.conference(ref);
        UUID id = Ids.imported("conference", ref);
        var decided = conference.start().plusMinutes(conference.minutes() - MINUTES_BEFORE_THE_END);
        return new ImportedMeeting(
                id,
                facts.kindOf(ref),
                ruleSets.inForce(conference.heldOn()).rules().quoracy(),
                decided.atZone(Time.ENGLAND).toInstant(),
                facts.overrides().get(ref));
    }
}
