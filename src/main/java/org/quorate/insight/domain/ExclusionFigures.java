package org.quorate.insight.domain;

import java.util.List;

/**
 * How many of those with parental responsibility were kept out.
 *
 * <p>Unit: people, one holder of parental responsibility at one conference, however many of its children they are
 * responsible for.
 *
 * <p>Denominator: adults with parental responsibility, as it is on record now, for a child considered at a conference
 * held in the period. Numerators: those whom a decision of the chair that held kept out of the whole conference, out of
 * a part, or had attend separately instead. Refused and ended decisions, and requests nobody decided, keep nobody out.
 */
final class ExclusionFigures {

    private static final String PEOPLE = """
            people as (
                select r.conference_id, r.adult_id, max(x.outcome) as outcome
                from rpt_meeting c
                  join rpt_responsible r on r.conference_id = c.conference_id
                  left join rpt_exclusion x on x.conference_id = r.conference_id and x.adult_id = r.adult_id
                where %s
                group by r.conference_id, r.adult_id
            )""";

    private ExclusionFigures() {}

    static List<Tally> tallies(FigureFilter filter) {
        var held = "c.status = 'HELD' and " + Period.ofMeetings(filter);
        var facts = Facts.of(
                        PEOPLE.formatted(held),
                        "rpt_meeting c join people p on p.conference_id = c.conference_id",
                        held)
                .byKind(Period.KIND)
                .naming(Facts.Named.NOTHING.details(
                        "coalesce(p.outcome, '" + RowLabels.NONE + "')", Breakdown.TAKING_PART));
        return List.of(new Tally(
                "people",
                "Holders of parental responsibility kept out",
                "people (one holder of parental responsibility at one conference)",
                """
                Holders: adults with parental responsibility, as it is on record now, for at least one child considered at \
                a conference held in the period; somebody with two such conferences counts twice. Whole: a decision of the \
                chair kept them out of the whole conference. Part: out of a part. Separately: they attended separately \
                instead. What was refused, has ended or was never decided keeps nobody out.""",
                facts,
                List.of(
                        Measure.all("holders", "Holders"),
                        kept("whole", "Whole", "WHOLE").onTheChart(),
                        kept("part", "Part", "PART"),
                        kept("separately", "Separately", "SEPARATE")),
                null));
    }

    private static Measure kept(String key, String title, String outcome) {
        return Measure.share(key, title, "coalesce(p.outcome = '" + outcome + "', false)", "holders");
    }
}
