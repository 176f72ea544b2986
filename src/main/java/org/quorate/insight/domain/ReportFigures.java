package org.quorate.insight.domain;

import java.util.List;

/**
 * Whether reports came in time, were in parents' hands before the conference, and what became of conferences without.
 *
 * <p>Units: reports, one asked of one professional for one conference; readings, one report that came and one parent or
 * carer invited; conferences; comments.
 *
 * <p>Denominators: reports asked for of professionals whose invitation stands, for conferences held in the period; of
 * those that came, each with each parent or carer whose invitation stands, but no foster carers. Numerators: received in
 * time; first in that person's hands so many hours before the conference began. Withheld reports and people kept out
 * stay in the denominator: that they did not have it is what is counted.
 */
final class ReportFigures {

    private static final String FROM_READINGS = """
            rpt_meeting c
              join rpt_invitee i on i.conference_id = c.conference_id
              join rpt_report r on r.invitee_id = i.invitee_id
              join rpt_invitee_parent p on p.conference_id = c.conference_id
              left join shared s on s.invitee_id = i.invitee_id and s.person_id = p.person_id""";

    private ReportFigures() {}

    static List<Tally> tallies(FigureFilter filter) {
        var held = "c.status = 'HELD' and " + Period.ofMeetings(filter);
        return List.of(
                submitted(held),
                readings(
                        "social-workers",
                        "Social workers’ reports in parents’ hands",
                        "social workers’ reports",
                        "=",
                        held),
                readings("others", "Other agencies’ reports in parents’ hands", "other agencies’ reports", "<>", held),
                notReady(filter),
                comments(held));
    }

    private static Tally submitted(String held) {
        return new Tally(
                "submitted",
                "Reports asked for, by who was asked",
                "reports (one asked of one professional for one conference)",
                """
                Asked: reports asked of professionals whose invitation stands, for conferences held in the period. In \
                time: received by the moment it was due. Late: received after it. Missing: never received. In time, late \
                and missing add up to asked.""",
                Facts.of("", """
                                rpt_meeting c
                                  join rpt_invitee i on i.conference_id = c.conference_id
                                  join rpt_report r on r.invitee_id = i.invitee_id""", held + " and i.withdrawn_at is null")
                        .byKind(Period.KIND)
                        .by(Breakdown.PROFESSION, "i.profession collate utf8mb4_bin")
                        .naming(Facts.Named.NOTHING.professionals()),
                List.of(
                        Measure.all("asked", "Asked"),
                        Measure.share("in-time", "In time", "r.received_in_time", "asked")
                                .onTheChart(),
                        Measure.share("late", "Late", "r.received and not r.received_in_time", "asked"),
                        Measure.share("missing", "Missing", "not r.received", "asked")),
                Breakdown.PROFESSION);
    }

    private static Tally readings(String key, String title, String whose, String compared, String held) {
        var facts = Facts.of(
                        """
            shared as (
                select s.invitee_id, s.person_id, max(s.hours_before) as hours_before
                from rpt_meeting c join rpt_report_share s on s.conference_id = c.conference_id
                where %s
                group by s.invitee_id, s.person_id
            )""".formatted(held),
                        FROM_READINGS,
                        held + " and i.withdrawn_at is null and r.received and i.profession " + compared
                                + " 'SOCIAL_WORKER'")
                .byKind(Period.KIND)
                .naming(Facts.Named.NOTHING.professionals());
        return new Tally(
                key,
                title,
                "readings (one report and one parent or carer invited)",
                """
            Readings: %s that came, for conferences held in the period, each counted with each parent or carer whose \
            invitation stands, but no foster carers. The columns say how long before the conference began they first had \
            the report, in whatever version and way: as a page from its release on, otherwise from when it was handed \
            over, posted or read aloud. Not shared: they never had it; whoever is kept out, was not reached or did not \
            want it, whatever is withheld, and a page taken back unopened count there too. \
            The five add up to all.""".formatted(whose),
                facts,
                List.of(
                        Measure.all("all", "All"),
                        band("48", "48 hours or more before", "s.hours_before >= 48")
                                .onTheChart(),
                        band("24", "24 to 47 hours", "s.hours_before between 24 and 47"),
                        band("0", "Under 24 hours", "s.hours_before between 0 and 23"),
                        band("after", "After it began", "s.hours_before < 0"),
                        band("never", "Not shared", "s.hours_before is null")),
                null);
    }

    private static Measure band(String key, String title, String condition) {
        return Measure.share(key, title, "coalesce(" + condition + ", false)", "all");
    }

    private static Tally notReady(FigureFilter filter) {
        return new Tally(
                "not-ready",
                "Conferences that were not ready, and what was done",
                "conferences",
                """
                Conferences of the period that were held or adjourned. Not ready: the chair put on record what to do \
                although the social worker’s report was not done and shared in time; what was decided last counts. \
                Went ahead, adjourned and moved add up to not ready.""",
                Facts.of(
                                "",
                                "rpt_meeting c left join rpt_not_ready n on n.conference_id = c.conference_id",
                                "c.status in ('HELD', 'ADJOURNED') and " + Period.ofMeetings(filter))
                        .byKind(Period.KIND),
                List.of(
                        Measure.all("conferences", "Held or adjourned"),
                        Measure.share("not-ready", "Not ready", "n.done is not null", "conferences")
                                .onTheChart(),
                        done("ahead", "Went ahead", "GO_AHEAD"),
                        done("adjourned", "Adjourned", "ADJOURN"),
                        done("moved", "Moved", "MOVE")),
                null);
    }

    private static Measure done(String key, String title, String done) {
        return Measure.share(key, title, "coalesce(n.done = '" + done + "', false)", "not-ready");
    }

    private static Tally comments(String held) {
        return new Tally(
                "comments",
                "What families said of reports",
                "comments (one thing somebody of the family said of one part of a report)",
                """
                Comments: everything that somebody of the family said, or had written down, of a part of a report for a \
                conference held in the period. Not right: they said that something in it is not right.""",
                Facts.of("", "rpt_meeting c join rpt_report_comment k on k.conference_id = c.conference_id", held)
                        .byKind(Period.KIND),
                List.of(
                        Measure.all("comments", "Comments").onTheChart(),
                        Measure.share("corrections", "Not right", "k.kind = 'CORRECTION'", "comments")),
                null);
    }
}
