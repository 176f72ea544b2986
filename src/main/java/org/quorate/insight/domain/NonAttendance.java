package org.quorate.insight.domain;

import java.util.List;

/**
 * Who was missing.
 *
 * <p>Unit: invitations, one professional invited to one conference.
 *
 * <p>Denominator: professionals invited as necessary, not withdrawn, and invited on an earlier day than the conference
 * (an invitation on the day itself cannot be held against anybody), to conferences held in the period. Cancelled and
 * adjourned conferences do not count, and a moved one counts once, on the day it was held.
 *
 * <p>Numerator of "neither": those of them who are recorded as absent, in person, by video, by phone and through a
 * deputy, and from whom no report came, in time or late, of those whose attendance is recorded. This is what Lancashire's
 * IRO annual report 2018-19 counts. Of whom neither presence nor absence is recorded is printed beside them.
 */
final class NonAttendance {

    private static final String FROM = """
            rpt_meeting c
              join rpt_invitee i on i.conference_id = c.conference_id
              left join present on present.invitee_id = i.invitee_id
              left join absent on absent.invitee_id = i.invitee_id and present.invitee_id is null
              left join rpt_report r on r.invitee_id = absent.invitee_id and r.received""";

    /** Compared byte by byte, which costs a fraction of what comparing by language does. */
    private static final String PROFESSION = "i.profession collate utf8mb4_bin";

    private static final String DEFINITION = """
            Invited: professionals invited as necessary, not withdrawn, on an earlier day than the conference, to \
            conferences held in the period. Attended: was in the meeting in person, by video, by phone or through a \
            deputy. Reported: is recorded as absent, but a report came, in time or late. Neither: is recorded as absent \
            and no report came, of those whose attendance is recorded. Not recorded: neither presence nor absence is. \
            Attended, reported, neither and not recorded add up to invited. Cancelled and adjourned conferences are \
            not counted; a moved one is counted once, on the day it was held.""";

    private static final String MARK = "present.invitee_id, absent.invitee_id";

    private NonAttendance() {}

    static List<Tally> tallies(FigureFilter filter) {
        var facts = Facts.of(onRoll("present", filter) + ", " + onRoll("absent", filter), FROM, invited(filter))
                .byKind(Period.KIND)
                .by(Breakdown.PROFESSION, PROFESSION)
                .by(Breakdown.AGENCY, "i.agency_id")
                .naming(Facts.Named.NOTHING.professionals());
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
                                        "absent.invitee_id is not null and r.invitee_id is null",
                                        "recorded")
                                .onTheChart(),
                        Measure.count("unrecorded", "Not recorded", "coalesce(" + MARK + ") is null"),
                        Measure.whole("recorded", "Recorded", "coalesce(" + MARK + ") is not null")),
                null));
    }

    private static String onRoll(String mark, FigureFilter filter) {
        return Period.onRoll(mark, Period.of(filter, "c") + " and c.status = 'HELD'");
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
