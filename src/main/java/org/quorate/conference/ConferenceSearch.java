package org.quorate.conference;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conferences a list shows; null and empty mean "any".
 *
 * @param text part of a child's name or of the reference
 * @param from the first day
 * @param to the last day
 */
public record ConferenceSearch(
        @Nullable String text,
        Set<ConferenceStatus> statuses,
        @Nullable UUID localityId,
        @Nullable UUID chairId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order) {

    /** In which order a list stands. */
    public enum Order {
        /** The earliest due date first. */
        DUE,
        /** The earliest day and time first. */
        DATE,
        /** The latest day and time first. */
        LATEST
    }

    public ConferenceSearch {
        statuses = Set.copyOf(statuses);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** Every conference, what is due first. */
    public static ConferenceSearch any() {
        return new ConferenceSearch(null, Set.of(), null, null, null, null, Order.DUE);
    }

    /** The diary: what is called or was held between two days, in order of time; of one chair unless null. */
    public static ConferenceSearch diary(@Nullable UUID chairId, LocalDate from, LocalDate to) {
        return new ConferenceSearch(
                null,
                Set.of(ConferenceStatus.CALLED, ConferenceStatus.HELD, ConferenceStatus.ADJOURNED),
                null,
                chairId,
                from,
                to,
                Order.DATE);
    }
}
