package org.quorate.insight.domain;

import java.util.List;
import org.quorate.insight.Breakdown;
import org.quorate.insight.FigureFilter;

/**
 * How children took part in the conferences about them.
 *
 * <p>Unit: children, one child considered at one conference.
 *
 * <p>Denominator: children considered at conferences held in the period for whom one of PN1 to PN7 (Standard
 * Safeguarding Dataset) is recorded. Numerators: attended (PN1 to PN4); not attended, views expressed (PN5, PN6); no
 * views (PN7). Children under four (PN0) and children with nothing recorded are printed beside it, so that nothing
 * hides. Consultation forms are a share of all considered.
 */
final class Participation {

    private static final String FROM = """
            rpt_child_considered c
              left join rpt_participation p on p.conference_id = c.conference_id and p.child_id = c.child_id""";

    private static final String DEFINITION = """
            Considered: children considered at conferences held in the period; a child considered twice counts twice. \
            With a code: one of PN1 to PN7 is recorded. Attended and took part: PN1 to PN4. Views only: did not attend, \
            but an advocate or another way carried their views (PN5, PN6). No views: did not attend and views were not \
            available (PN7). These three are shares of those with a code. Under 4: PN0. Not recorded: no code. \
            Consultation forms: children who filled one in, of all considered.""";
    private static final String CODES = """
            Children considered at conferences held in the period, by the participation code of the Standard \
            Safeguarding Dataset.""";
    private static final String UNIT = "children (one child considered at one conference)";

    private Participation() {}

    static List<Tally> tallies(FigureFilter filter) {
        var where = Period.of(filter, "c") + " and c.status = 'HELD' and " + Period.ofKind(filter, "c");
        var facts = Facts.of("", FROM, where)
                .by(Breakdown.CODE, "p.code")
                .naming(new Facts.Named("null", "null", "null", "c.child_id", "p.code", Breakdown.CODE));
        return List.of(
                new Tally(
                        "children",
                        "How children took part",
                        UNIT,
                        DEFINITION,
                        facts,
                        List.of(
                                Measure.all("considered", "Considered"),
                                Measure.count("coded", "With a code", coded("PN1", "PN7")),
                                Measure.share("attended", "Attended and took part", coded("PN1", "PN4"), "coded")
                                        .onTheChart(),
                                Measure.share("views", "Views only", coded("PN5", "PN6"), "coded"),
                                Measure.share("none", "No views", coded("PN7", "PN7"), "coded"),
                                Measure.count("under-4", "Under 4", coded("PN0", "PN0")),
                                Measure.count("unrecorded", "Not recorded", "p.code is null"),
                                Measure.share(
                                        "forms",
                                        "Consultation forms",
                                        "coalesce(p.consultation_form, false)",
                                        "considered")),
                        null),
                new Tally(
                        "codes",
                        "Participation codes",
                        UNIT,
                        CODES,
                        facts,
                        List.of(Measure.all("children", "Children").onTheChart()),
                        Breakdown.CODE));
    }

    private static String coded(String first, String last) {
        return "coalesce(p.code between '" + first + "' and '" + last + "', false)";
    }
}
