package org.quorate.agencyreport.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.quorate.access.NotFound;

/** What an address asks for. */
final class Asked {

    private Asked() {}

    static UUID id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException garbled) {
            throw new NotFound();
        }
    }
}
