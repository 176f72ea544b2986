package org.quorate.insight.domain;

import java.util.List;
import org.quorate.insight.domain.RowLabels.Label;

/**
 * Held in time.
 *
 * <p>Units: conferences; children, one child considered at one conference; different children and families.
 *
 * <p>Denominator: conferences held in the period (children considered at them). Numerator: those held on or before the
 * last day in time by their own clock, which is the last day of the span itself also when that is not worked. A
 * conference is judged by the clocks of its own sort: one that is late for the review of a sibling only is no late
 * initial conference, and is printed beside. Initial, review, pre-birth and transfer-in conferences are printed apart, as
 * Darlington does.
 */
final class Timeliness {

    static final List<Label> BANDS = List.of(
            new Label("5", "1 to 5 days", 1),
            new Label("10", "6 to 10 days", 2),
            new Label("20", "11 to 20 days", 3),
            new Label("30", "21 to 30 days", 4),
            new Label("MORE", "More than 30 days", 5));

    private static final String BAND = """
            case when c.days_late <= 5 then '5' when c.days_late <= 10 then '10' when c.days_late <= 20 then '20' \
            when c.days_late <= 30 then '30' else 'MORE' end""";

    private static final String CONFERENCES = """
            Conferences held in the period. Where children are considered for different reasons it counts as initial \
            before pre-birth before transfer-in before review. In time: held on or before the last day in time of every \
            child considered for the same sort of conference (initial and pre-birth are one), of all held; a last day \
            that is not worked counts. Late for another child only: in time by these clocks, late by that of a child \
            considered for another reason.""";
    private static final String CHILDREN = """
            Children considered at conferences held in the period; a child considered twice counts twice. Different \
            children and families: each counted once. In time: the conference was held on or before that child's own \
            last day in time, of all considered. The kind is the child's own.""";
    private static final String LATE = """
            Children whose conference was held later than their own last day in time; a child late twice counts twice. \
            Different families and conferences: each counted once in a row, and once in the total.""";
    private static final String UNIT = "children (one child considered at one conference)";

    private Timeliness() {}

    static List<Tally> tallies(FigureFilter filter) {
        var held = Period.of(filter, "c") + " and c.status = 'HELD' and " + Period.ofKind(filter, "c");
        var conferences = Facts.of("", "rpt_conference c", held)
                .naming(Facts.Named.NOTHING
                        .details(reasonWhen("c.late or c.late_for_another"), Breakdown.REASON)
                        .dues());
        var children = Facts.of("", "rpt_child_considered c", held)
                .naming(Facts.Named.NOTHING
                        .children()
                        .details(reasonWhen("not c.in_time"), Breakdown.REASON)
                        .dues());
        var late = children.and("not c.in_time")
                .by(Breakdown.REASON, "c.late_reason")
                .by(Breakdown.DAYS_LATE, BAND);
        return List.of(
                new Tally(
                        "conferences",
                        "Conferences held in time",
                        "conferences",
                        CONFERENCES,
                        conferences,
                        List.of(
                                Measure.all("held", "Held"),
                                Measure.share("in-time", "In time", "not c.late", "held")
                                        .onTheChart(),
                                Measure.count("late", "Late", "c.late"),
                                Measure.count("late-for-another", "Late for another child only", "c.late_for_another")),
                        null),
                new Tally(
                        "children",
                        "Children considered in time",
                        UNIT,
                        CHILDREN,
                        children,
                        List.of(
                                Measure.all("held", "Considered"),
                                Measure.once("different", "Different children", "true", "c.child_id"),
                                Measure.once("families", "Different families", "true", "c.family_id"),
                                Measure.share("in-time", "In time", "c.in_time", "held")
                                        .onTheChart(),
                                Measure.count("late", "Late", "not c.in_time")),
                        null),
                late(
                        "reasons",
                        "Why they were late",
                        LATE + " Without a reason on record: a row of its own.",
                        late,
                        Breakdown.REASON),
                late(
                        "days-late",
                        "By how many days they were late",
                        LATE + " Days of the calendar.",
                        late,
                        Breakdown.DAYS_LATE));
    }

    private static String reasonWhen(String late) {
        return "case when " + late + " then coalesce(c.late_reason, '" + RowLabels.NONE + "') end";
    }

    private static Tally late(String key, String title, String definition, Facts facts, Breakdown by) {
        return new Tally(
                key,
                title,
                UNIT,
                definition,
                facts,
                List.of(
                        Measure.part("late", "Children").onTheChart(),
                        Measure.once("families", "Different families", "true", "c.family_id"),
                        Measure.once("conferences", "Different conferences", "true", "c.conference_id")),
                by);
    }
}
