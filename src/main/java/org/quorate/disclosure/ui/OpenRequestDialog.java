package org.quorate.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.disclosure.AccessRequests;
import org.quorate.disclosure.domain.OpenRequest;
import org.quorate.family.ChildSummary;
import org.quorate.family.Families;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;

/** Finds the person, a child or an adult of a child's family, and records that they have asked. */
final class OpenRequestDialog extends FormDialog {

    private static final int SHOWN = 10;

    private record Person(UUID id, String words) {}

    private final transient Families families;
    private final transient CurrentActor actors;
    private final TextField find = new TextField("Find the family by a child’s name");
    private final Select<Person> person = new Select<>();
    private final TextField askedBy = new TextField("Who asks for them (empty when they ask themselves)");
    private final LocalDateField received = new LocalDateField("Came on");

    OpenRequestDialog(AccessRequests requests, Families families, CurrentActor actors, LocalDate today) {
        super("Record a request", "Gather what is held");
        this.families = families;
        this.actors = actors;
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> offer(event.getValue()));
        person.setLabel("About whom");
        person.setItemLabelGenerator(Person::words);
        askedBy.setMaxLength(160);
        askedBy.setHelperText("For example: Mo Example, mother. Check that they may.");
        received.setValue(today);
        wide("find", find);
        wide("personId", person);
        wide("askedBy", askedBy);
        field("receivedOn", received);
        onSave(() -> {
            if (person.getValue() == null) {
                throw RuleViolation.at("personId", "required");
            }
            if (received.getValue() == null) {
                throw RuleViolation.at("receivedOn", "required");
            }
            var id = requests.open(
                    actors.get(), new OpenRequest(person.getValue().id(), askedBy.getValue(), received.getValue()));
            UI.getCurrentOrThrow().navigate(RequestsView.PATH + "/" + id);
        });
    }

    private void offer(String text) {
        var children = text.strip().length() < Families.SHORTEST_SEARCH
                ? List.<ChildSummary>of()
                : families.search(actors.get(), text, 0, SHOWN);
        var people = new ArrayList<Person>();
        children.forEach(child -> people.add(new Person(child.id(), child.label() + ", child")));
        children.stream()
                .map(ChildSummary::familyId)
                .distinct()
                .flatMap(family -> families.adults(actors.get(), family).stream())
                .forEach(adult -> people.add(new Person(adult.id(), adult.fullName() + ", adult")));
        person.setItems(people);
        find.setHelperText(people.isEmpty() ? "Nobody found yet." : people.size() + " people found.");
    }
}
