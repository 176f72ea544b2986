package org.quorate.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.quorate.directory.AgencyRow;
import org.quorate.directory.AgencySearch;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.AffectedPanel;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Facts;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;

/** One agency beside the list: how to reach it and who works there. */
class AgencyDrawer extends Dialog {

    private static final int SHOWN = 200;

    private final DirectoryDesk desk;
    private final UUID agencyId;
    private final Runnable changed;
    private final Div content = new Div();

    AgencyDrawer(DirectoryDesk desk, UUID agencyId, Runnable changed) {
        this.desk = desk;
        this.agencyId = agencyId;
        this.changed = changed;
        setWidth("46rem");
        setMaxWidth("100%");
        content.addClassName("q-stack");
        add(content);
        getHeader().add(Buttons.icon(VaadinIcon.CLOSE, "Close", this::close));
        load();
    }

    private void load() {
        var agency = desk.agencies.detail(desk.actor(), agencyId);
        setHeaderTitle(agency.name());
        content.removeAll();
        content.add(facts(agency));
        if (desk.mayWrite()) {
            content.add(actions(agency));
            if (agency.closedOn() != null) {
                content.add(new AffectedPanel(
                        "Called conferences that hang on it",
                        "No called conference hangs on it.",
                        desk.agencies.hangingOn(desk.actor(), List.of(agencyId))));
            }
        }
        content.add(new EscalationSection(desk, agencyId));
        content.add(new H3("Who works there"));
        var people = desk.people(PractitionerSearch.of("").agency(agencyId), 0, SHOWN);
        if (people.isEmpty()) {
            content.add(new EmptyState("Nobody is listed yet."));
        }
        people.forEach(person -> content.add(card(person)));
    }

    private static Facts facts(AgencyRow agency) {
        return new Facts()
                .with("Kind", agency.kind().displayName())
                .with("State", agency.closedOn() == null ? "Open" : "Closed on " + Dates.day(agency.closedOn()))
                .with("National code", agency.nationalCode())
                .with("Telephone", agency.phone() == null ? null : ContactPoints.phoneForReading(agency.phone()))
                .with("E-mail", agency.email())
                .with(
                        "Address",
                        agency.addressLines() == null
                                ? null
                                : agency.addressLines().replace("\n", ", "))
                .with("Postcode", agency.postcode());
    }

    private Div actions(AgencyRow agency) {
        var row = new Div(Buttons.secondary("Correct", () -> new AgencyForm(desk, agency, this::again).open()));
        row.addClassName("q-row");
        if (agency.closedOn() == null) {
            row.add(
                    Buttons.secondary(
                            "Add somebody", () -> new PractitionerForm(desk, agencyId, null, this::again).open()),
                    Buttons.danger("Close the agency", () -> askForClosing(agency)));
        } else {
            row.add(Buttons.secondary("Open it again", this::reopen));
        }
        return row;
    }

    private Div card(PractitionerRow person) {
        var name = new H3(person.fullName());
        var words = new Paragraph(
                person.profession().displayName() + (person.jobTitle() == null ? "" : ", " + person.jobTitle()));
        var reach = new Facts()
                .with("Telephone", person.phone() == null ? null : ContactPoints.phoneForReading(person.phone()))
                .with("E-mail", person.email());
        var card = new Div(name, words, reach);
        card.addClassName("q-panel");
        if (person.leftOn() != null) {
            card.add(Badge.neutral("Leaves " + Dates.day(person.leftOn())));
        }
        if (desk.mayWrite()) {
            var row = new Div(
                    Buttons.quiet("Correct", () -> new PractitionerForm(desk, agencyId, person, this::again).open()),
                    Buttons.quiet("Move to another agency", () -> askForMoving(person)),
                    Buttons.quiet("They leave", () -> askForLeaving(person)));
            row.addClassName("q-row");
            card.add(row);
        }
        return card;
    }

    private void askForClosing(AgencyRow agency) {
        askForDay(
                "Close " + agency.name() + "?",
                "Nobody there can be invited any more. What is on record stays.",
                "Close the agency",
                day -> desk.agencies.close(desk.actor(), agencyId, day));
    }

    private void askForLeaving(PractitionerRow person) {
        askForDay(
                person.fullName() + " leaves?",
                "They can be invited no more from the day after. What is on record stays.",
                "Record the leaving",
                day -> desk.practitioners.leave(desk.actor(), person.id(), day));
    }

    private void askForDay(String question, String consequence, String verb, Consumer<LocalDate> action) {
        var day = new LocalDateField("Last day");
        day.setValue(desk.today());
        var form = new FormDialog(question, verb);
        form.with(new Paragraph(consequence)).field("lastDay", day).onSave(() -> {
            if (day.getValue() == null) {
                throw RuleViolation.at("lastDay", "required");
            }
            action.accept(day.getValue());
            again();
        });
        form.open();
    }

    private void askForMoving(PractitionerRow person) {
        var agency = new ComboBox<AgencyRow>("New agency");
        agency.setItemLabelGenerator(row -> row.name() + ", " + row.kind().displayName());
        agency.setItems(
                query ->
                        desk
                                .agencies(
                                        AgencySearch.of(query.getFilter().orElse("")),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> desk.count(AgencySearch.of(query.getFilter().orElse(""))));
        var form = new FormDialog("Move " + person.fullName(), "Move them");
        form.wide("agencyId", agency).onSave(() -> {
            if (agency.getValue() == null) {
                throw RuleViolation.at("agencyId", "required");
            }
            desk.practitioners.move(desk.actor(), person.id(), agency.getValue().id());
            Notices.success(
                    person.fullName() + " works for " + agency.getValue().name() + " now.");
            again();
        });
        form.open();
    }

    private void reopen() {
        desk.agencies.reopen(desk.actor(), agencyId);
        again();
    }

    private void again() {
        load();
        changed.run();
    }
}
