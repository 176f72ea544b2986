package org.quorate.family.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.quorate.family.domain.AddressRow;
import org.quorate.family.domain.FamilyPage;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;
import org.quorate.uikit.Tone;

/** Where everybody lives; a confidential address is shown only when asked for, and the asking is on record. */
class AddressesPanel extends Panel {

    private final FamilyDesk desk;
    private final FamilyPage page;
    private final Runnable again;

    AddressesPanel(FamilyDesk desk, FamilyPage page, Runnable again) {
        super("Addresses");
        this.desk = desk;
        this.page = page;
        this.again = again;
        if (desk.mayWrite()) {
            withActions(Buttons.secondary("Add an address", () -> new AddressForm(desk, page, again).open()));
        }
        if (page.addresses().isEmpty()) {
            add(new EmptyState("No address is on record yet."));
        }
        page.addresses().forEach(address -> add(card(address)));
    }

    private Article card(AddressRow address) {
        var card = new Article(new H3(nameOf(address)));
        card.addClassNames("q-panel", "q-family-address");
        var where = new Div();
        if (address.confidential()) {
            card.add(new Badge("Confidential address", Tone.BAD, VaadinIcon.LOCK));
            where.add(
                    new Paragraph("Hidden. Showing it is on record."),
                    Buttons.secondary("Show the address", () -> reveal(address, where)));
        } else {
            show(address, where);
        }
        card.add(where);
        return card;
    }

    private void reveal(AddressRow masked, Div where) {
        show(desk.addresses.reveal(desk.actor(), masked.id()), where);
    }

    private void show(AddressRow address, Div where) {
        where.removeAll();
        var lines = Objects.requireNonNullElse(address.addressLines(), "").replace("\n", ", ");
        where.add(new Paragraph(address.postcode() == null ? lines : lines + ", " + address.postcode()));
        if (address.confidentialReason() != null) {
            where.add(new Paragraph("Why it is confidential: " + address.confidentialReason()));
        }
        if (address.fromOn() != null || address.toOn() != null) {
            where.add(new Paragraph((address.fromOn() == null ? "" : "From " + Dates.day(address.fromOn()) + " ")
                    + (address.toOn() == null ? "" : "until " + Dates.day(address.toOn()))));
        }
        if (desk.mayWrite()) {
            where.add(Buttons.quiet("Correct", () -> new AddressForm(desk, address, again).open()));
        }
    }

    private String nameOf(AddressRow address) {
        return Person.of(page).stream()
                .filter(person -> person.id().equals(address.personId()))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }
}
