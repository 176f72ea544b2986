package org.quorate.insight.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures the portal counts. */
public enum Figure {
    NON_ATTENDANCE("non-attendance", "Non-attendance"),
    TIMELINESS("timeliness", "Timeliness"),
    PARTICIPATION("participation", "Children's participation"),
    FAMILY_ATTENDANCE("family-attendance", "Family attendance"),
    QUORACY("quoracy", "Quoracy"),
    REPORTS("reports", "Reports and sharing"),
    EXCLUSIONS("exclusions", "Exclusions");

    private final String code;
    private final String title;

    Figure(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As in addresses and on the command line. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** What it can be broken down by, the usual one first. */
    public List<Breakdown> breakdowns() {
        return countsProfessionals()
                ? List.of(
                        Breakdown.PROFESSION,
                        Breakdown.LOCALITY,
                        Breakdown.KIND,
                        Breakdown.ICPC,
                        Breakdown.INITIAL_OR_REVIEW,
                        Breakdown.AGENCY,
                        Breakdown.MONTH)
                : List.of(
                        Breakdown.KIND,
                        Breakdown.ICPC,
                        Breakdown.INITIAL_OR_REVIEW,
                        Breakdown.LOCALITY,
                        Breakdown.MONTH);
    }

    /** Whether it counts invitations of professionals, so that it can be narrowed to a profession or an agency. */
    public boolean countsProfessionals() {
        return this == NON_ATTENDANCE;
    }

    public static Optional<Figure> byCode(String code) {
        return Stream.of(values()).filter(figure -> figure.code.equals(code)).findFirst();
    }
}
