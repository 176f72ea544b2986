package org.quorate.directory.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.AgencyKind;

/** How each national register writes what a row is and whether it is open. */
public enum RegisterSort {
    /**
     * Prescribing setting 4 is a GP practice; status A active, P proposed, C closed, D dormant: still registered, but
     * nobody works there.
     */
    GP_PRACTICES {
        @Override
        List<AgencyKind> kinds() {
            return List.of(AgencyKind.GP_PRACTICE);
        }

        @Override
        Optional<AgencyKind> kindOf(@Nullable String sort, @Nullable String type) {
            return sort == null || sort.equals("4") ? Optional.of(AgencyKind.GP_PRACTICE) : Optional.empty();
        }

        @Override
        Optional<Standing> standingOf(String status) {
            return switch (status.toUpperCase(Locale.ROOT)) {
                case "A", "ACTIVE" -> Optional.of(Standing.OPEN);
                case "C", "CLOSED", "I", "INACTIVE", "D", "DORMANT" -> Optional.of(Standing.CLOSED);
                case "P", "PROPOSED" -> Optional.of(Standing.NOT_YET);
                default -> Optional.empty();
            };
        }
    },
    /**
     * The type of establishment says whether it is a school at all, the phase of education whether school, nursery or
     * college; status in words.
     */
    SCHOOLS {
        @Override
        List<AgencyKind> kinds() {
            return List.of(AgencyKind.SCHOOL, AgencyKind.NURSERY, AgencyKind.COLLEGE);
        }

        @Override
        Optional<AgencyKind> kindOf(@Nullable String sort, @Nullable String type) {
            var code = type == null ? "" : type;
            if (NO_SCHOOLS.contains(code)) {
                return Optional.empty();
            }
            if (COLLEGES.contains(code)) {
                return Optional.of(AgencyKind.COLLEGE);
            }
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

    /**
     * Types that are listed with the schools and are none: offshore schools, miscellaneous, higher education, British
     * schools overseas, children's centres and their linked sites, institutions of other departments.
     */
    private static final Set<String> NO_SCHOOLS = Set.of("25", "27", "29", "37", "47", "48", "56");

    /** Further education, sixth form centres, special post-16 institutions. */
    private static final Set<String> COLLEGES = Set.of("18", "31", "32");

    /** Whether an agency works now. */
    enum Standing {
        OPEN,
        CLOSED,
        NOT_YET
    }

    /** The kinds of agency whose national codes are this register's. */
    abstract List<AgencyKind> kinds();

    /** What the row is; empty when it is none of ours. */
    abstract Optional<AgencyKind> kindOf(@Nullable String sort, @Nullable String type);

    /** Empty for a word this register does not use. */
    abstract Optional<Standing> standingOf(String status);
}
