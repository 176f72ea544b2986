package org.quorate.insight.domain;

import java.util.List;

/**
 * How children took part in the conferences about them.
 *
 * <p>Unit: children, one child considered at one conference.
 *
 * <p>Denominator: children born by the day of the conference, considered at conferences held in the period, for whom one
 * of PN1 to PN7 (Standard Safeguarding Dataset) is recorded. Numerators: attended and took part (PN1 to PN3); attended
 * and conveyed no views (PN4); not attended, views expressed (PN5, PN6); no views (PN7). Unborn children, children under
 * four (PN0) and children with nothing recorded are printed beside it, so that nothing hides. Consultation forms are a
 * share of all considered.
 */
final class Participation {

    private static final String FROM = """
            rpt_child_considered c
              left join rpt_participation p on p.conference_id = c.conference_id and p.child_id = c.child_id""";

    private static final String DEFINITION = """
            Considered: children considered at conferences held in the period; a child considered twice counts twice. \
            Took part: attended and conveyed views, with words or without (PN1 to PN3). No views conveyed: attended, but \
            conveyed none (PN4). Views only: did not attend, but an advocate or another way carried their views (PN5, \
            PN6). No views: did not attend and views were not available (PN7). These four are shares of the children \
            with a code of PN1 to PN7, and add up to them. Under 4: PN0. Unborn: not born by that day, whatever is \
            recorded. Not recorded: no code. Consultation forms: children who filled one in, of all considered.""";
    private static final String CODES = """
            Children considered at conferences held in the period, by the participation code (PN1 to PN7) of the \
            Standard Safeguarding Dataset, as shares of all who have one.""";
    private static final String UNIT = "children (one child considered at one conference)";
    private static final String CODED = coded("PN1", "PN7");

    private Participation() {}

    static List<Tally> tallies(FigureFilter filter) {
        var where = Period.of(filter, "c") + " and c.status = 'HELD' and " + Period.ofKind(filter, "c");
        var facts = Facts.of("", FROM, where)
                .by(Breakdown.CODE, "p.code")
                .naming(Facts.Named.NOTHING
                        .children()
                        .details("coalesce(p.code, '" + RowLabels.NONE + "')", Breakdown.CODE));
        return List.of(
                new Tally(
                        "children",
                        "How children took part",
                        UNIT,
                        DEFINITION,
                        facts,
                        List.of(
                                Measure.all("considered", "Considered"),
                                Measure.share("took-part", "Took part", coded("PN1", "PN3"), "coded")
                                        .onTheChart(),
                                Measure.share("attended", "No views conveyed", coded("PN4", "PN4"), "coded"),
                                Measure.share("views", "Views only", coded("PN5", "PN6"), "coded"),
                                Measure.share("none", "No views", coded("PN7", "PN7"), "coded"),
                                Measure.count("under-4", "Under 4", coded("PN0", "PN0")),
                                Measure.count("unborn", "Unborn", "c.unborn"),
                                Measure.count("unrecorded", "Not recorded", "not c.unborn and p.code is null"),
                                Measure.share(
                                        "forms",
                                        "Consultation forms",
                                        "coalesce(p.consultation_form, false)",
                                        "considered"),
                                Measure.whole("coded", "With a code", CODED)),
                        null),
                new Tally(
                        "codes",
                        "Participation codes",
                        UNIT,
                        CODES,
                        facts.and(CODED),
                        List.of(Measure.part("children", "Children").onTheChart()),
                        Breakdown.CODE));
    }

    private static String coded(String first, String last) {
        return "(not c.unborn and coalesce(p.code between '" + first + "' and '" + last + "', false))";
    }
}
