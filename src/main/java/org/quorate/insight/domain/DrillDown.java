package org.quorate.insight.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which rows are behind a number: codes and ids only, so that it may stand in an address.
 *
 * @param table key of the figure's table
 * @param by what the table's rows are
 * @param row key of the row; null for the total
 * @param column key of the column
 */
public record DrillDown(
        Figure figure, String table, Breakdown by, @Nullable String row, String column) {}
