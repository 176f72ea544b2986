package org.quorate.family.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.AgencyRow;
import org.quorate.directory.AgencySearch;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.Practitioners;
import org.quorate.family.Addresses;
import org.quorate.family.Children;
import org.quorate.family.ConfidentialMarks;
import org.quorate.family.Families;
import org.quorate.family.LifeEvents;
import org.quorate.family.RestrictedCases;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.partnership.Localities;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.Notices;

/** What the family screens need, for whoever is signed in. */
@SpringComponent
class FamilyDesk {

    final Families families;
    final Children children;
    final LifeEvents lives;
    final Addresses addresses;
    final ConfidentialMarks marks;
    final RestrictedCases restricted;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Localities localities;
    private final CurrentActor actors;
    private final Clock clock;

    FamilyDesk(
            Families families,
            Children children,
            LifeEvents lives,
            Addresses addresses,
            ConfidentialMarks marks,
            RestrictedCases restricted,
            Agencies agencies,
            Practitioners practitioners,
            Localities localities,
            CurrentActor actors,
            Clock clock) {
        this.families = families;
        this.children = children;
        this.lives = lives;
        this.addresses = addresses;
        this.marks = marks;
        this.restricted = restricted;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.localities = localities;
        this.actors = actors;
        this.clock = clock;
    }

    Actor actor() {
        return actors.get();
    }

    /** Whether to offer changes; the services decide. */
    boolean mayWrite() {
        return actor().isAny(Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
    }

    /** Does something without a form; a broken rule is said in a notice. */
    void tried(Runnable change) {
        try {
            change.run();
        } catch (RuleViolation violation) {
            Notices.ruleViolation(violation);
        }
    }

    LocalDate today() {
        return Time.today(clock);
    }

    List<LocalityRow> localities() {
        return localities.all();
    }

    AgencyRow agency(UUID id) {
        return agencies.detail(actor(), id);
    }

    /** A box that finds open agencies of a kind as one types. */
    ComboBox<AgencyRow> agencyBox(String label, AgencyKind kind) {
        var box = new ComboBox<AgencyRow>(label);
        box.setItemLabelGenerator(AgencyRow::label);
        box.setClearButtonVisible(true);
        box.setItems(
                query -> agencies
                        .search(
                                actor(),
                                wanted(query.getFilter().orElse(""), kind),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> agencies.count(actor(), wanted(query.getFilter().orElse(""), kind)));
        return box;
    }

    /** A box that finds people in the directory as one types. */
    ComboBox<PractitionerRow> practitionerBox(String label) {
        var box = new ComboBox<PractitionerRow>(label);
        box.setItemLabelGenerator(
                row -> row.fullName() + ", " + row.profession().displayName() + ", " + row.agencyName());
        box.setItems(
                query -> practitioners
                        .search(
                                actor(),
                                PractitionerSearch.of(query.getFilter().orElse("")),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> practitioners.count(
                        actor(), PractitionerSearch.of(query.getFilter().orElse(""))));
        return box;
    }

    private static AgencySearch wanted(String text, AgencyKind kind) {
        return AgencySearch.of(text).kind(kind);
    }
}
