package org.quorate.insight.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure for a period.
 *
 * @param period the period and what it is narrowed to, in words
 * @param madeOn the day it was counted
 * @param queried how long the database took
 */
public record FigureReport(
        Figure figure,
        FigureFilter filter,
        Breakdown by,
        String period,
        LocalDate madeOn,
        List<FigureTable> tables,
        Duration queried) {

    public FigureReport {
        tables = List.copyOf(tables);
    }

    /** The same with per cents without decimals. */
    public FigureReport inWholePercents() {
        var whole = tables.stream().map(FigureTable::inWholePercents).toList();
        return new FigureReport(figure, filter, by, period, madeOn, whole, queried);
    }

    /** Whether nothing was held that could be counted. */
    public boolean isEmpty() {
        return tables.stream().allMatch(table -> table.rows().isEmpty());
    }
}
