package org.quorate.insight.domain;

import java.util.List;
import org.quorate.insight.Breakdown;
import org.quorate.insight.FigureFilter;

/**
 * Whether the family was in the room.
 *
 * <p>Units: conferences; people, one person invited to one conference.
 *
 * <p>Denominator: conferences held in the period to which at least one parent or carer was invited. Numerator: those at
 * which at least one parent or carer was present. Children, supporters and advocates present are shares of all held.
 * Of people: those present, of those invited in the role. An invitation withdrawn counts only if the person came.
 */
final class FamilyAttendance {

    private static final String PEOPLE = """
            rpt_meeting c join rpt_invitee i on i.conference_id = c.conference_id
              left join present on present.invitee_id = i.invitee_id""";

    private static final String PEOPLE_COUNTED = """
            i.role in ('PARENT_CARER', 'CHILD', 'SUPPORTER', 'ADVOCATE')
              and (i.withdrawn_at is null or present.invitee_id is not null)""";

    private FamilyAttendance() {}

    static List<Tally> tallies(FigureFilter filter) {
        var held = "c.status = 'HELD' and " + Period.ofMeetings(filter);
        var conferences = Facts.of(
                        present(held) + ", " + family(held),
                        "rpt_meeting c left join family f on f.conference_id = c.conference_id",
                        held)
                .by(Breakdown.KIND, Period.KIND);
        var people = Facts.of(present(held), PEOPLE, held + " and " + PEOPLE_COUNTED)
                .by(Breakdown.KIND, Period.KIND)
                .by(Breakdown.ROLE, "i.role")
                .naming(new Facts.Named("null", "null", "null", "null", "i.role", Breakdown.ROLE));
        return List.of(
                new Tally(
                        "conferences",
                        "Conferences with the family present",
                        "conferences",
                        """
                        Conferences held in the period. Parent present: at least one parent or carer was present, of \
                        those to which at least one was invited. Child, supporter, advocate present: at least one was, \
                        of all held. Presence by video or phone counts.""",
                        conferences,
                        List.of(
                                Measure.all("held", "Held"),
                                Measure.count("parent-invited", "Parent invited", "coalesce(f.parent_invited, false)"),
                                present("parent-present", "Parent present", "parent_present", "parent-invited")
                                        .onTheChart(),
                                present("child-present", "Child present", "child_present", "held"),
                                present("supporter-present", "Supporter present", "supporter_present", "held"),
                                present("advocate-present", "Advocate present", "advocate_present", "held")),
                        null),
                new Tally(
                        "people",
                        "Family members and supporters present",
                        "people (one person invited to one conference)",
                        """
                        People invited to conferences held in the period, by what they are at the conference. Present: \
                        was in the meeting for any part of it, of those invited. A withdrawn invitation counts only if \
                        the person came all the same.""",
                        people,
                        List.of(
                                Measure.all("invited", "Invited"),
                                Measure.share("present", "Present", "present.invitee_id is not null", "invited")
                                        .onTheChart()),
                        Breakdown.ROLE));
    }

    private static Measure present(String key, String title, String flag, String of) {
        return Measure.share(key, title, "coalesce(f." + flag + ", false)", of);
    }

    private static String present(String held) {
        return """
            present as (
                select distinct p.invitee_id
                from rpt_meeting c join rpt_presence p on p.conference_id = c.conference_id
                where %s
            )""".formatted(held);
    }

    private static String family(String held) {
        return """
            family as (
                select i.conference_id,
                       max(i.role = 'PARENT_CARER')                                     as parent_invited,
                       max(i.role = 'PARENT_CARER' and present.invitee_id is not null)  as parent_present,
                       max(i.role = 'CHILD' and present.invitee_id is not null)         as child_present,
                       max(i.role = 'SUPPORTER' and present.invitee_id is not null)     as supporter_present,
                       max(i.role = 'ADVOCATE' and present.invitee_id is not null)      as advocate_present
                from %s
                where %s and %s
                group by i.conference_id
            )""".formatted(PEOPLE, held, PEOPLE_COUNTED);
    }
}
