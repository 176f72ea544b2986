package org.quorate.insight.domain;

import java.util.List;
import org.quorate.insight.Breakdown;
import org.quorate.insight.FigureFilter;

/**
 * Who was missing.
 *
 * <p>Unit: invitations, one professional invited to one conference.
 *
 * <p>Denominator: professionals invited as necessary, not withdrawn, and invited on an earlier day than the conference
 * (an invitation on the day itself cannot be held against anybody), to conferences held in the period. Cancelled and
 * adjourned conferences do not count, and a moved one counts once, on the day it was held.
 *
 * <p>Numerator of "neither": those of them who were not in the meeting, in person, by video, by phone or through a
 * deputy, and from whom no report came, in time or late. This is what Lancashire's IRO annual report 2018-19 counts.
 */
final class NonAttendance {

    private static final String FROM = """
            rpt_meeting c
              join rpt_invitee i on i.conference_id = c.conference_id
              left join present on present.invitee_id = i.invitee_id
              left join rpt_report r on r.invitee_id = i.invitee_id and present.invitee_id is null and r.received""";

    /** Compared byte by byte, which costs a fraction of what comparing by language does. */
    private static final String PROFESSION = "i.profession collate utf8mb4_bin";

    private static final String DEFINITION = """
            Invited: professionals invited as necessary, not withdrawn, on an earlier day than the conference, to \
            conferences held in the period. Attended: was in the meeting in person, by video, by phone or through a \
            deputy. Reported: did not attend, but a report came, in time or late. Neither: did not attend and no \
            report came, of all invited. Cancelled and adjourned conferences are not counted; a moved one is counted \
            once, on the day it was held.""";

    private NonAttendance() {}

    static List<Tally> tallies(FigureFilter filter) {
        var facts = Facts.of(present(filter), FROM, invited(filter))
                .by(Breakdown.KIND, Period.KIND)
                .by(Breakdown.PROFESSION, PROFESSION)
                .by(Breakdown.AGENCY, "i.agency_id")
                .naming(new Facts.Named(
                        "i.profession", "i.agency_id", "i.practitioner_id", "null", "null", Breakdown.KIND));
        return List.of(new Tally(
                "invitations",
                "Invited professionals who neither attended nor reported",
                "invitations (one professional invited to one conference)",
                DEFINITION,
                facts,
                List.of(
                        Measure.all("invited", "Invited"),
                        Measure.count("attended", "Attended", "present.invitee_id is not null"),
                        Measure.count("reported", "Reported", "r.invitee_id is not null"),
                        Measure.share(
                                        "neither",
                                        "Neither",
                                        "present.invitee_id is null and r.invitee_id is null",
                                        "invited")
                                .onTheChart()),
                null));
    }

    private static String present(FigureFilter filter) {
        return """
            present as (
                select distinct p.invitee_id
                from rpt_meeting c join rpt_presence p on p.conference_id = c.conference_id
                where %s and c.status = 'HELD'
            )""".formatted(Period.of(filter, "c"));
    }

    /** The second test of the instant is needed only for those invited on the last day. */
    private static String invited(FigureFilter filter) {
        return """
            %s and c.status = 'HELD'
              and i.role = 'PROFESSIONAL' and i.necessary and i.withdrawn_at is null
              and (i.invited_at < c.held_on - interval 1 day or i.invited_at < %s)%s""".formatted(Period.of(filter, "c"), Period.DAY_BEGINS, narrowed(filter));
    }

    private static String narrowed(FigureFilter filter) {
        return (filter.kind() == null ? "" : " and " + Period.KIND + " = :kind")
                + (filter.agencyId() == null ? "" : " and i.agency_id = :agency")
                + (filter.reportingGroup() == null ? "" : " and " + RowLabels.inGroup("i.profession", ":group"));
    }
}
