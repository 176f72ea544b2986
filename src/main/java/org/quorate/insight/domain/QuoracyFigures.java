package org.quorate.insight.domain;

import java.util.List;

/**
 * Whether conferences had the people they need.
 *
 * <p>Units: conferences; grounds, one ground given at one conference.
 *
 * <p>Denominator: conferences of the period that were held or adjourned. Numerators: those whose newest standing
 * finding is quorate, inquorate, or inquorate and overridden by the chair, of those with a finding. Conferences with no
 * finding are printed beside them, so that the four add up. Adjourned for inquoracy is the part of the inquorate ones
 * that was adjourned.
 */
final class QuoracyFigures {

    /** It names no conferences of its own: the database then looks findings up by conference. */
    private static final String FINDINGS = """
            finding as (
                select f.conference_id, f.outcome, f.grounds,
                       row_number() over (partition by f.conference_id order by f.evaluated_at desc) as newest
                from rpt_finding f
            )""";

    private static final String FROM =
            "rpt_meeting c left join finding f on f.conference_id = c.conference_id and f.newest = 1";

    private static final String GROUNDS = """
            rpt_meeting c
              join finding f on f.conference_id = c.conference_id and f.newest = 1 and f.outcome = 'OVERRIDDEN'
              join json_table(f.grounds, '$[*]' columns (ground varchar(60) path '$')) g""";

    private QuoracyFigures() {}

    static List<Tally> tallies(FigureFilter filter) {
        var where = "c.status in ('HELD', 'ADJOURNED') and " + Period.ofMeetings(filter);
        var grounds = Facts.of(FINDINGS, GROUNDS, where)
                .byKind(Period.KIND)
                .by(Breakdown.GROUND, "g.ground")
                .naming(Facts.Named.NOTHING.details("g.ground", Breakdown.GROUND));
        return List.of(
                new Tally(
                        "conferences",
                        "Conferences by quoracy",
                        "conferences",
                        """
                        Conferences of the period that were held or adjourned, by the newest finding that stands. \
                        Overridden: not quorate, and the chair went ahead on permitted grounds. These three are shares \
                        of the conferences with a finding. No finding: none was recorded, or the roll does not say who \
                        was there. Quorate, inquorate, overridden and no finding add up to all. Adjourned for \
                        inquoracy: inquorate and adjourned.""",
                        Facts.of(FINDINGS, FROM, where).byKind(Period.KIND),
                        List.of(
                                Measure.all("conferences", "Held or adjourned"),
                                found("quorate", "Quorate", "QUORATE").onTheChart(),
                                found("inquorate", "Inquorate", "INQUORATE"),
                                found("overridden", "Overridden", "OVERRIDDEN"),
                                Measure.count("no-finding", "No finding", "f.outcome is null"),
                                Measure.count(
                                        "adjourned",
                                        "Adjourned for inquoracy",
                                        "c.status = 'ADJOURNED' and coalesce(f.outcome = 'INQUORATE', false)"),
                                Measure.whole("found", "With a finding", "f.outcome is not null")),
                        null),
                new Tally(
                        "grounds",
                        "Grounds for going ahead",
                        "grounds (one ground given at one conference)",
                        "Grounds the chair gave for going ahead although the conference was not quorate. One conference "
                                + "may have several.",
                        grounds,
                        List.of(Measure.part("given", "Given").onTheChart()),
                        Breakdown.GROUND));
    }

    private static Measure found(String key, String title, String outcome) {
        return Measure.share(key, title, "coalesce(f.outcome = '" + outcome + "', false)", "found");
    }
}
