package org.quorate.family;

import java.util.List;
import java.util.UUID;
import org.quorate.family.domain.KeptWords;

/**
 * A detail that must not reach one reader. It is for comparing, never for showing.
 *
 * @param whose the child or adult it is a detail of
 * @param value as it stands on record; of an address all its lines
 * @param because {@link #CONFIDENTIAL} or {@link #RESTRICTION}
 */
public record KeptDetail(Kind kind, UUID whose, String value, String because) {

    /** Somebody marked it. */
    public static final String CONFIDENTIAL = "confidential";

    /** A contact restriction stands between the reader and the person. */
    public static final String RESTRICTION = "restriction";

    /** What it says about the person. */
    public enum Kind {
        ADDRESS("An address"),
        POSTCODE("A postcode"),
        SCHOOL("A school"),
        GP("A GP practice"),
        PHONE("A telephone number"),
        EMAIL("An e-mail address");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where in a text, from the first character to before the last. */
    public record Place(int start, int end) {}

    /**
     * Where a text tells this detail, as people would read it: whatever its case, accents, spaces and signs, a phone with
     * or without its country code, a school or practice without the words that all of them have, a street without its
     * number.
     */
    public List<Place> foundIn(String text) {
        return KeptWords.of(kind, value).in(text);
    }
}
