package org.quorate.exchange.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.Type;
import org.quorate.exchange.format.Types;
import org.quorate.exchange.format.Unreadable;
import org.quorate.family.NhsNumber;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;

/** What several files have in common. */
final class Common {

    static final int REF = 30;
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private Common() {}

    /** The key of a file whose rows have a reference of their own. */
    static Column<String> ref(String example) {
        return Column.required("ref", Types.ref(REF), example, "Your own reference; never given to another row");
    }

    /** A reference to a row of that kind, named like the kind. */
    static Column<String> required(String kind, String example, String meaning) {
        return Column.required(kind, Types.ref(REF), example, meaning).refersTo(kind);
    }

    static Column<String> optional(String name, String kind, String example, String meaning) {
        return Column.optional(name, Types.ref(REF), example, meaning).refersTo(kind);
    }

    static Type<String> nhsNumber() {
        return new Type<>(
                "NHS number",
                List.of(),
                text -> NhsNumber.parse(text)
                        .map(NhsNumber::digits)
                        .orElseThrow(() ->
                                new Unreadable("is not an NHS number: ten digits of which the last is a check digit")));
    }

    static @Nullable UUID locality(@Nullable String ref) {
        return ref == null ? null : Ids.imported("locality", ref);
    }

    /** The morning of a day, where only the day is known. */
    static Instant morning(LocalDate day) {
        return instant(day.atTime(OFFICE_OPENS));
    }

    /** The last second of a day, where only the day is known and it counts as in time until then. */
    static Instant endOf(LocalDate day) {
        return instant(day.atTime(END_OF_DAY));
    }

    /** England's clock time as a moment. */
    static Instant instant(LocalDateTime inEngland) {
        return inEngland.atZone(Time.ENGLAND).toInstant();
    }
}
