package org.quorate.access.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.AccountPeople;
import org.quorate.access.AccountPerson;
import org.quorate.access.CurrentActor;
import org.quorate.uikit.FormDialog;

/** Whose an account is: somebody in the directory, or an agency as a whole. */
final class PersonFields {

    private final ComboBox<AccountPerson> person = new ComboBox<>("Person in the directory");
    private final ComboBox<AccountPerson> agency = new ComboBox<>("Or the whole agency");

    PersonFields(AccountPeople people, CurrentActor current) {
        person.setItems(query ->
                people
                        .people(current.get(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        agency.setItems(query ->
                people
                        .agencies(current.get(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        person.setHelperText("Social workers and agencies see what this person is invited to or works on.");
        agency.setHelperText("For a safeguarding lead who is not in the directory.");
        for (var field : new ComboBox<?>[] {person, agency}) {
            field.setClearButtonVisible(true);
        }
        person.setItemLabelGenerator(AccountPerson::words);
        agency.setItemLabelGenerator(AccountPerson::words);
        person.addValueChangeListener(chosen -> agency.setEnabled(chosen.getValue() == null));
    }

    void addTo(FormDialog form) {
        form.wide("practitionerId", person).wide("agencyId", agency);
    }

    void start(@Nullable UUID practitionerId, @Nullable UUID agencyId, @Nullable String words) {
        if (agencyId != null && words != null) {
            var field = practitionerId == null ? agency : person;
            field.setValue(new AccountPerson(practitionerId, agencyId, words));
        }
    }

    @Nullable
    UUID practitionerId() {
        return person.getValue() == null ? null : person.getValue().practitionerId();
    }

    @Nullable
    UUID agencyId() {
        if (person.getValue() != null) {
            return person.getValue().agencyId();
        }
        return agency.getValue() == null ? null : agency.getValue().agencyId();
    }
}
