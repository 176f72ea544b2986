package org.quorate.conference.ui;

import java.util.List;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Practitioners;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Component;

/** The chairs offered as a filter: all for the reviewing service, none for others. */
@Component
class ChairChoices {

    private final Practitioners practitioners;

    ChairChoices(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    List<PractitionerRow> of(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)
                ? practitioners.chairs(actor)
                : List.of();
    }
}
