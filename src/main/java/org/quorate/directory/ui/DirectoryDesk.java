package org.quorate.directory.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quorate.access.CurrentActor;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyRow;
import org.quorate.directory.AgencySearch;
import org.quorate.directory.EscalationContacts;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.Practitioners;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.partnership.Localities;
import org.quorate.partnership.LocalityRow;

/** What the directory's screens need, for whoever is signed in. */
@SpringComponent
class DirectoryDesk {

    final Agencies agencies;
    final Practitioners practitioners;
    final EscalationContacts escalations;
    private final Localities localities;
    private final CurrentActor actors;
    private final Clock clock;

    DirectoryDesk(
            Agencies agencies,
            Practitioners practitioners,
            EscalationContacts escalations,
            Localities localities,
            CurrentActor actors,
            Clock clock) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.escalations = escalations;
        this.localities = localities;
        this.actors = actors;
        this.clock = clock;
    }

    Actor actor() {
        return actors.get();
    }

    /** Whether to offer changes; the services decide. */
    boolean mayWrite() {
        return actor().isAny(Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.ADMINISTRATOR);
    }

    LocalDate today() {
        return Time.today(clock);
    }

    /** Localities that are open. */
    List<LocalityRow> localities() {
        return localities.all().stream().filter(row -> row.closedOn() == null).toList();
    }

    List<AgencyRow> agencies(AgencySearch wanted, int offset, int limit) {
        return agencies.search(actor(), wanted, offset, limit);
    }

    int count(AgencySearch wanted) {
        return agencies.count(actor(), wanted);
    }

    List<PractitionerRow> people(PractitionerSearch wanted, int offset, int limit) {
        return practitioners.search(actor(), wanted, offset, limit);
    }

    int count(PractitionerSearch wanted) {
        return practitioners.count(actor(), wanted);
    }
}
