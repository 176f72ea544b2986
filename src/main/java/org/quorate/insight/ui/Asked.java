package org.quorate.insight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.DrillDown;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;

/**
 * What the reader asked for, as it stands in the address: codes and ids only. Whatever an address says wrongly is
 * answered with the usual.
 */
record Asked(Figure figure, Breakdown by, FigureFilter filter, boolean wholePercents) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    static Asked in(QueryParameters address, LocalDate today) {
        var figure = one(address, "figure").flatMap(Figure::byCode).orElse(Figure.NON_ATTENDANCE);
        var by = one(address, "by")
                .flatMap(Breakdown::byCode)
                .filter(figure.breakdowns()::contains)
                .orElse(figure.breakdowns().getFirst());
        var year = QuickPeriod.THIS_YEAR.days(today);
        var from = day(address, "from").orElse(year.from());
        var to = day(address, "to").filter(day -> !day.isBefore(from)).orElse(laterOf(from, year.to()));
        var filter = FigureFilter.between(from, to)
                .inLocality(id(address, "locality"))
                .ofKind(one(address, "kind").orElse(null));
        return new Asked(
                figure,
                by,
                figure.countsProfessionals()
                        ? filter.ofReportingGroup(one(address, "profession").orElse(null))
                                .ofAgency(id(address, "agency"))
                        : filter,
                one(address, "percents").filter("whole"::equals).isPresent());
    }

    /** Which rows the address asks for; empty when it names none. */
    static Optional<DrillDown> rowsIn(QueryParameters address, Asked asked) {
        var table = one(address, "table");
        var column = one(address, "column");
        if (table.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        var rowsBy = one(address, "rows-by").flatMap(Breakdown::byCode).orElse(asked.by());
        return Optional.of(new DrillDown(
                asked.figure(), table.get(), rowsBy, one(address, "row").orElse(null), column.get()));
    }

    QueryParameters address() {
        return QueryParameters.simple(parameters());
    }

    String href(String path) {
        return path + "?" + address().getQueryString();
    }

    String hrefOf(DrillDown rows) {
        var parameters = parameters();
        parameters.put("table", rows.table());
        parameters.put("rows-by", rows.by().code());
        put(parameters, "row", rows.row());
        parameters.put("column", rows.column());
        return FigurePaths.ROWS + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("figure", figure.code());
        parameters.put("by", by.code());
        parameters.put("from", filter.from().toString());
        parameters.put("to", filter.to().toString());
        put(parameters, "locality", filter.localityId());
        put(parameters, "kind", filter.kind());
        put(parameters, "profession", filter.reportingGroup());
        put(parameters, "agency", filter.agencyId());
        put(parameters, "percents", wholePercents ? "whole" : null);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static Optional<String> one(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(value -> CODE.matcher(value).matches());
    }

    private static Optional<LocalDate> day(QueryParameters address, String name) {
        try {
            return one(address, name).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static @Nullable UUID id(QueryParameters address, String name) {
        try {
            return one(address, name).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
