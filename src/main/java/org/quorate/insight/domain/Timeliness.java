package org.quorate.insight.domain;

import java.util.List;
import org.quorate.insight.Breakdown;
import org.quorate.insight.FigureFilter;

/**
 * Held by the day it was due.
 *
 * <p>Units: conferences; children, one child considered at one conference; late conferences.
 *
 * <p>Denominator: conferences held in the period (children considered at them). Numerator: those held on or before the
 * day they were due by their own clock. A conference is in time when it is for every child considered. Initial,
 * review, pre-birth and transfer-in conferences are printed apart, as Darlington does.
 */
final class Timeliness {

    private static final String CONFERENCES = """
            A conference is in time when it was held on or before the due day of every child considered, of all \
            conferences held in the period. Where children are considered for different reasons it counts as initial \
            before pre-birth before transfer-in before review.""";
    private static final String CHILDREN = """
            A child is considered in time when the conference was held on or before that child's own due day, of all \
            children considered at conferences held in the period; a child considered twice counts twice. The kind is \
            the child's own.""";
    private static final String REASONS = """
            Conferences held later than the day they were due, by the reason recorded for it. Those without a reason \
            are counted in a row of their own.""";

    private Timeliness() {}

    static List<Tally> tallies(FigureFilter filter) {
        var held = Period.of(filter, "c") + " and c.status = 'HELD' and " + Period.ofKind(filter, "c");
        var conferences = Facts.of("", "rpt_conference c", held)
                .by(Breakdown.REASON, "c.late_reason")
                .naming(new Facts.Named("null", "null", "null", "null", "c.late_reason", Breakdown.REASON));
        var children = Facts.of("", "rpt_child_considered c", held)
                .naming(new Facts.Named("null", "null", "null", "c.child_id", "null", Breakdown.KIND));
        return List.of(
                new Tally(
                        "conferences",
                        "Conferences held in time",
                        "conferences",
                        CONFERENCES,
                        conferences,
                        measures("not c.late", "c.late"),
                        null),
                new Tally(
                        "children",
                        "Children considered in time",
                        "children (one child considered at one conference)",
                        CHILDREN,
                        children,
                        measures("c.in_time", "not c.in_time"),
                        null),
                new Tally(
                        "reasons",
                        "Why conferences were late",
                        "late conferences",
                        REASONS,
                        conferences.and("c.late"),
                        List.of(Measure.all("late", "Late").onTheChart()),
                        Breakdown.REASON));
    }

    private static List<Measure> measures(String inTime, String late) {
        return List.of(
                Measure.all("held", "Held"),
                Measure.share("in-time", "In time", inTime, "held").onTheChart(),
                Measure.count("late", "Late", late));
    }
}
