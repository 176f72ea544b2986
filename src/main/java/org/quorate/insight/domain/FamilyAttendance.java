package org.quorate.insight.domain;

import java.util.List;

/**
 * Whether the family was in the room.
 *
 * <p>Units: conferences; people, one person invited to one conference.
 *
 * <p>Denominators: conferences held in the period; for parents, those to which at least one parent or carer was invited.
 * Numerators: those at which at least one such person was present. A conference of which this is not known, because
 * nobody of them is recorded as present and of somebody nothing is recorded, is left out of that share and printed
 * beside. Of people: those present, of those in the role whose attendance is recorded. An invitation withdrawn counts
 * only if the person came.
 */
final class FamilyAttendance {

    private static final String PEOPLE = """
            rpt_meeting c join rpt_invitee i on i.conference_id = c.conference_id
              left join present on present.invitee_id = i.invitee_id
              left join absent on absent.invitee_id = i.invitee_id""";

    private static final String PEOPLE_COUNTED = """
            i.role in ('PARENT_CARER', 'CHILD', 'SUPPORTER', 'ADVOCATE')
              and (i.withdrawn_at is null or present.invitee_id is not null)""";

    private static final String RECORDED = "coalesce(present.invitee_id, absent.invitee_id) is not null";

    private FamilyAttendance() {}

    static List<Tally> tallies(FigureFilter filter) {
        var held = "c.status = 'HELD' and " + Period.ofMeetings(filter);
        var roll = Period.onRoll("present", held) + ", " + Period.onRoll("absent", held);
        var conferences = Facts.of(
                        roll + ", " + family(held),
                        "rpt_meeting c left join family f on f.conference_id = c.conference_id",
                        held)
                .byKind(Period.KIND);
        var people = Facts.of(roll, PEOPLE, held + " and " + PEOPLE_COUNTED)
                .byKind(Period.KIND)
                .by(Breakdown.ROLE, "i.role")
                .naming(Facts.Named.NOTHING.details("i.role", Breakdown.ROLE));
        return List.of(
                new Tally(
                        "conferences",
                        "Conferences with the family present",
                        "conferences",
                        """
                        Conferences held in the period. Any of the family: at least one parent, carer or child was \
                        present, of all held. Parent: at least one parent or carer was, of those to which one was \
                        invited. Child, supporter, advocate: at least one was, of all held. Presence by video or phone \
                        counts. A share leaves out the conferences of which it is not known: nobody of them is recorded \
                        as present, and of somebody neither presence nor absence is recorded. Not recorded: conferences \
                        left out of any of the last four shares.""",
                        conferences,
                        List.of(
                                Measure.all("held", "Held"),
                                present("any-present", "Any of the family", "family", "any"),
                                present("parent-present", "Parent", "parent", "parent")
                                        .onTheChart(),
                                present("child-present", "Child", "child", "child"),
                                present("supporter-present", "Supporter", "supporter", "supporter"),
                                present("advocate-present", "Advocate", "advocate", "advocate"),
                                Measure.count(
                                        "unrecorded",
                                        "Not recorded",
                                        "coalesce(1 in (f.parent, f.child, f.supporter, f.advocate), false)"),
                                known("any", "Held and known", "coalesce(f.family, 0)"),
                                known("parent", "Parent invited and known", "coalesce(f.parent, 1)"),
                                known("child", "Held and known", "coalesce(f.child, 0)"),
                                known("supporter", "Held and known", "coalesce(f.supporter, 0)"),
                                known("advocate", "Held and known", "coalesce(f.advocate, 0)")),
                        null),
                new Tally(
                        "people",
                        "Family members and supporters present",
                        "people (one person invited to one conference)",
                        """
                        People invited to conferences held in the period, by what they are at the conference. Present: \
                        was in the meeting for any part of it, of those of whom presence or absence is recorded. A \
                        withdrawn invitation counts only if the person came all the same.""",
                        people,
                        List.of(
                                Measure.all("invited", "Invited"),
                                Measure.share("present", "Present", "present.invitee_id is not null", "recorded")
                                        .onTheChart(),
                                Measure.count("unrecorded", "Not recorded", "not (" + RECORDED + ")"),
                                Measure.whole("recorded", "Recorded", RECORDED)),
                        Breakdown.ROLE));
    }

    private static Measure present(String key, String title, String who, String known) {
        return Measure.share(key, title, "coalesce(f." + who + " = 2, false)", known);
    }

    private static Measure known(String key, String title, String mark) {
        return Measure.whole(key, title, mark + " <> 1");
    }

    /** Of each sort of people the most that is known of any: 2 present, 1 not recorded, 0 absent; null for nobody. */
    private static String family(String held) {
        return """
            family as (
                select marked.conference_id,
                       max(case when marked.role in ('PARENT_CARER', 'CHILD') then marked.mark end) as family,
                       max(case when marked.role = 'PARENT_CARER' then marked.mark end)             as parent,
                       max(case when marked.role = 'CHILD' then marked.mark end)                    as child,
                       max(case when marked.role = 'SUPPORTER' then marked.mark end)                as supporter,
                       max(case when marked.role = 'ADVOCATE' then marked.mark end)                 as advocate
                from (select i.conference_id, i.role,
                             case when present.invitee_id is not null then 2
                                  when absent.invitee_id is not null then 0 else 1 end as mark
                      from %s
                      where %s and %s) marked
                group by marked.conference_id
            )""".formatted(PEOPLE, held, PEOPLE_COUNTED);
    }
}
