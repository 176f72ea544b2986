package org.quorate.insight.domain;

import java.util.HashMap;
import java.util.Map;

/** The conferences of a period, as SQL, narrowed as the filter says; values are parameters, never text. */
final class Period {

    /**
     * The instant (UTC) at which the day {@code held_on} begins in England. Summer time runs from the night after the
     * last Sunday of March to the night of the last Sunday of October (Summer Time Order 2002); the database need not
     * know time zones.
     */
    static final String DAY_BEGINS = """
            timestamp(c.held_on) - interval (
                c.held_on > makedate(year(c.held_on), 1) + interval 3 month - interval 1 day
                    - interval (weekday(makedate(year(c.held_on), 1) + interval 3 month - interval 1 day) + 1) % 7 day
                and c.held_on <= makedate(year(c.held_on), 1) + interval 10 month - interval 1 day
                    - interval (weekday(makedate(year(c.held_on), 1) + interval 10 month - interval 1 day) + 1) % 7 day
            ) hour""";

    /** The kind of a conference {@code c} of the plain view rpt_meeting, found only where it is asked for. */
    static final String KIND = """
            (select elt(min(field(q.kind, 'INITIAL', 'PRE_BIRTH', 'TRANSFER_IN', 'REVIEW')),
                        'INITIAL', 'PRE_BIRTH', 'TRANSFER_IN', 'REVIEW')
               from rpt_child_considered q where q.conference_id = c.conference_id)""";

    private Period() {}

    /** Conditions on the alias, whose kind is narrowed elsewhere when it has no column of that name. */
    static String of(FigureFilter filter, String alias) {
        return alias + ".held_on between :from and :to"
                + (filter.localityId() == null ? "" : " and " + alias + ".locality_id = :locality");
    }

    static String ofKind(FigureFilter filter, String alias) {
        return filter.kind() == null ? "true" : alias + ".kind = :kind";
    }

    /** Conferences {@code c} of the plain view {@code rpt_meeting}, which is joined fastest. */
    static String ofMeetings(FigureFilter filter) {
        return of(filter, "c") + (filter.kind() == null ? "" : " and " + KIND + " = :kind");
    }

    /**
     * A common table expression: whose presence or absence is on the roll of the conferences {@code c}.
     *
     * @param mark {@code present} or {@code absent}, also its name
     */
    static String onRoll(String mark, String conferences) {
        return """
            %s as (
                select distinct p.invitee_id
                from rpt_meeting c join %s p on p.conference_id = c.conference_id
                where %s
            )""".formatted(mark, mark.equals("present") ? "rpt_presence" : "rpt_absence", conferences);
    }

    static Map<String, Object> values(FigureFilter filter) {
        var values = new HashMap<String, Object>();
        values.put("from", filter.from());
        values.put("to", filter.to());
        if (filter.localityId() != null) {
            values.put("locality", filter.localityId());
        }
        if (filter.kind() != null) {
            values.put("kind", filter.kind());
        }
        if (filter.reportingGroup() != null) {
            values.put("group", filter.reportingGroup());
        }
        if (filter.agencyId() != null) {
            values.put("agency", filter.agencyId());
        }
        return values;
    }
}
