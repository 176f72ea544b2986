package org.quorate.directory.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.AgencyKind;

/** How each national register writes what a row is and whether it is open. */
public enum RegisterSort {
    /** Prescribing setting 4 is a GP practice; status A active, D dormant, P proposed, C closed. */
    GP_PRACTICES {
        @Override
        List<AgencyKind> kinds() {
            return List.of(AgencyKind.GP_PRACTICE);
        }

        @Override
        Optional<AgencyKind> kindOf(@Nullable String sort) {
            return sort == null || sort.equals("4") ? Optional.of(AgencyKind.GP_PRACTICE) : Optional.empty();
        }

        @Override
        Optional<Standing> standingOf(String status) {
            return switch (status.toUpperCase(Locale.ROOT)) {
                case "A", "ACTIVE", "D", "DORMANT" -> Optional.of(Standing.OPEN);
                case "C", "CLOSED", "I", "INACTIVE" -> Optional.of(Standing.CLOSED);
                case "P", "PROPOSED" -> Optional.of(Standing.NOT_YET);
                default -> Optional.empty();
            };
        }
    },
    /** Phase of education says school, nursery or college; status in words. */
    SCHOOLS {
        @Override
        List<AgencyKind> kinds() {
            return List.of(AgencyKind.SCHOOL, AgencyKind.NURSERY, AgencyKind.COLLEGE);
        }

        @Override
        Optional<AgencyKind> kindOf(@Nullable String sort) {
            return Optional.of(
                    switch (sort == null ? "" : sort.toLowerCase(Locale.ROOT)) {
                        case "nursery" -> AgencyKind.NURSERY;
                        case "16 plus" -> AgencyKind.COLLEGE;
                        default -> AgencyKind.SCHOOL;
                    });
        }

        @Override
        Optional<Standing> standingOf(String status) {
            return switch (status.toLowerCase(Locale.ROOT)) {
                case "open", "open, but proposed to close" -> Optional.of(Standing.OPEN);
                case "closed" -> Optional.of(Standing.CLOSED);
                case "proposed to open" -> Optional.of(Standing.NOT_YET);
                default -> Optional.empty();
            };
        }
    };

    /** Whether an agency works now. */
    enum Standing {
        OPEN,
        CLOSED,
        NOT_YET
    }

    /** The kinds of agency whose national codes are this register's. */
    abstract List<AgencyKind> kinds();

    /** What the row is; empty when it is none of ours. */
    abstract Optional<AgencyKind> kindOf(@Nullable String sort);

    /** Empty for a word this register does not use. */
    abstract Optional<Standing> standingOf(String status);
}
