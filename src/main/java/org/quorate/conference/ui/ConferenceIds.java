package org.quorate.conference.ui;

import java.util.Optional;
import java.util.UUID;

/** Ids as they stand in addresses. */
final class ConferenceIds {

    private ConferenceIds() {}

    /** Empty when the text is no id. */
    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
