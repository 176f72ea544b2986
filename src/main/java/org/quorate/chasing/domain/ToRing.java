package org.quorate.chasing.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody needed at a conference from whom nobody has heard, and for whom the portal can do no more.
 *
 * @param invited name, profession and agency
 * @param numbers whom to ring, each with whose number it is; empty when none is known
 */
public record ToRing(
        UUID inviteeId,
        UUID conferenceId,
        String reference,
        LocalDate heldOn,
        LocalTime startsAt,
        String invited,
        Because because,
        List<Line> numbers) {

    public ToRing {
        numbers = List.copyOf(numbers);
    }

    /** One telephone number. */
    public record Line(String whose, String phone) {

        public static @Nullable Line of(String whose, @Nullable String phone) {
            return phone == null || phone.isBlank() ? null : new Line(whose, phone.strip());
        }
    }

    /** Why a person must ring. */
    public enum Because {
        NOT_REACHED("No message reaches them"),
        NO_CONTACT("Their agency has named nobody to be told"),
        EXHAUSTED("Reminded and their agency told, no answer");

        private final String label;

        Because(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
