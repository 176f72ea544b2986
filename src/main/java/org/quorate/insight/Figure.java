package org.quorate.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures the portal counts. */
public enum Figure {
    NON_ATTENDANCE(
            "non-attendance",
            "Non-attendance",
            List.of(Breakdown.PROFESSION, Breakdown.LOCALITY, Breakdown.KIND, Breakdown.AGENCY, Breakdown.MONTH)),
    TIMELINESS("timeliness", "Timeliness", List.of(Breakdown.KIND, Breakdown.LOCALITY, Breakdown.MONTH)),
    PARTICIPATION(
            "participation", "Children's participation", List.of(Breakdown.KIND, Breakdown.LOCALITY, Breakdown.MONTH)),
    FAMILY_ATTENDANCE(
            "family-attendance", "Family attendance", List.of(Breakdown.KIND, Breakdown.LOCALITY, Breakdown.MONTH)),
    QUORACY("quoracy", "Quoracy", List.of(Breakdown.KIND, Breakdown.LOCALITY, Breakdown.MONTH));

    private final String code;
    private final String title;
    private final List<Breakdown> breakdowns;

    Figure(String code, String title, List<Breakdown> breakdowns) {
        this.code = code;
        this.title = title;
        this.breakdowns = breakdowns;
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
        return breakdowns;
    }

    /** Whether it counts invitations of professionals, so that it can be narrowed to a profession or an agency. */
    public boolean countsProfessionals() {
        return this == NON_ATTENDANCE;
    }

    public static Optional<Figure> byCode(String code) {
        return Stream.of(values()).filter(figure -> figure.code.equals(code)).findFirst();
    }
}
