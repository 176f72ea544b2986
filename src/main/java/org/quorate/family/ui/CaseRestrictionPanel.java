package org.quorate.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.RoleNames;
import org.quorate.family.domain.CaseRestrictionRow;
import org.quorate.family.domain.Colleague;
import org.quorate.family.domain.EmergencyOpeningRow;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Panel;

/** Who sees this family: everybody by role, or the people it is restricted to. */
class CaseRestrictionPanel extends Panel {

    private final FamilyDesk desk;
    private final UUID familyId;
    private final Runnable again;

    CaseRestrictionPanel(FamilyDesk desk, UUID familyId, Runnable again) {
        super("Who sees this family");
        this.desk = desk;
        this.familyId = familyId;
        this.again = again;
        desk.restricted.of(desk.actor(), familyId).ifPresentOrElse(this::restricted, this::open);
    }

    private void open() {
        add(new Paragraph("Chairs, business support and service managers see it, and the social workers who work with"
                + " its children. Agencies see the conferences they are invited to."));
        if (manages()) {
            withActions(Buttons.secondary("Restrict this case", this::askRestrict));
        }
    }

    private void restricted(CaseRestrictionRow row) {
        withBadge(Badge.warn("Restricted"));
        add(
                new Paragraph("Only the people below see it, and who is invited to its conferences. "
                        + "It stands in no list, search or count of anybody else."),
                new Paragraph("Why: " + row.reason()),
                new Paragraph("Restricted by " + row.restrictedBy() + ", " + Dates.moment(row.restrictedAt())));
        row.gaps().forEach(gap -> add(new Div(Badge.warn("Look at this"), new Span(" " + gap))));
        var people = new UnorderedList();
        people.addClassName("q-rows");
        row.people().forEach(person -> people.add(new ListItem(person(person))));
        add(people);
        if (!row.openings().isEmpty()) {
            var openings = new UnorderedList();
            row.openings().forEach(opening -> openings.add(new ListItem(words(opening))));
            add(new H3("Opened in an emergency"), openings);
        }
        if (manages()) {
            withActions(
                    Buttons.secondary("Name somebody", this::askName),
                    Buttons.danger("Lift the restriction", this::askLift));
        }
    }

    private Component person(Colleague person) {
        var line = new Div(new Span(label(person)));
        line.addClassName("q-actions");
        if (manages()) {
            line.add(Buttons.quiet(
                    "Take off " + person.name(),
                    () -> Confirm.destructive(
                            "Take " + person.name() + " off?",
                            "They will not see the family, its children or its conferences any more.",
                            "Take them off",
                            () -> run(() -> desk.restricted.unname(desk.actor(), familyId, person.accountId())))));
        }
        return line;
    }

    private void askRestrict() {
        var reason = new TextArea("Why");
        reason.setHelperText("For example: the mother works at the duty team. The people you name can read it.");
        var people = new MultiSelectComboBox<Colleague>("Who may see it");
        people.setItemLabelGenerator(CaseRestrictionPanel::label);
        people.setItems(
                query -> desk
                        .restricted
                        .colleagues(desk.actor(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream(),
                query -> desk.restricted.countColleagues(
                        desk.actor(), query.getFilter().orElse("")));
        people.setValue(desk.restricted.workers(desk.actor(), familyId));
        people.setHelperText("You are one of them. Think of the chair, of business support and of the social worker.");
        new FormDialog("Restrict this case", "Restrict it")
                .wide("reason", reason)
                .wide("people", people)
                .onSave(() -> {
                    desk.restricted.restrict(
                            desk.actor(),
                            familyId,
                            reason.getValue(),
                            people.getValue().stream().map(Colleague::accountId).collect(Collectors.toSet()));
                    again.run();
                })
                .open();
    }

    private void askName() {
        var person = new ComboBox<Colleague>("Who else may see it");
        person.setItemLabelGenerator(CaseRestrictionPanel::label);
        person.setItems(
                query -> desk
                        .restricted
                        .colleagues(desk.actor(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream(),
                query -> desk.restricted.countColleagues(
                        desk.actor(), query.getFilter().orElse("")));
        new FormDialog("Name somebody", "Let them in")
                .wide("person", person)
                .onSave(() -> {
                    if (person.getValue() == null) {
                        throw RuleViolation.at("person", "required");
                    }
                    desk.restricted.name(
                            desk.actor(), familyId, person.getValue().accountId());
                    again.run();
                })
                .open();
    }

    private void askLift() {
        var reason = new TextArea("Why it is restricted no longer");
        new FormDialog("Lift the restriction", "Lift it")
                .with(new Paragraph("Everybody by role will see the family again, in every list and search."))
                .wide("reason", reason)
                .onSave(() -> {
                    desk.restricted.lift(desk.actor(), familyId, reason.getValue());
                    again.run();
                })
                .open();
    }

    private void run(Runnable change) {
        desk.tried(change);
        again.run();
    }

    private boolean manages() {
        return desk.actor().is(Role.SERVICE_MANAGER);
    }

    private static String words(EmergencyOpeningRow row) {
        return row.openedBy() + ", " + Dates.moment(row.at()) + " until " + Dates.moment(row.until()) + ": "
                + row.reason()
                + (row.seen() ? "" : " (no manager has looked into it yet)");
    }

    private static String label(Colleague person) {
        var roles = Arrays.stream(person.roles().split(",", -1))
                .filter(role -> !role.isEmpty())
                .map(role -> RoleNames.of(Role.valueOf(role)))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? person.name() : person.name() + ", " + roles;
    }
}
