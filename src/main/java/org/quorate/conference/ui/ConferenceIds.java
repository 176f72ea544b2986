package org.quorate.conference.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.NotFound;

/** Ids as they stand in addresses. */
final class ConferenceIds {

    private ConferenceIds() {}

    /** The conference whose page is opened; an address that names none leads nowhere. */
    static UUID opened(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("conference")
                .flatMap(ConferenceIds::parse)
                .orElseThrow(NotFound::new);
    }

    /** Empty when the text is no id. */
    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
