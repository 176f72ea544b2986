package org.quorate.family.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quorate.directory.ContactPoints;
import org.quorate.family.AdultRow;
import org.quorate.family.ChildRow;
import org.quorate.family.RelationshipRow;
import org.quorate.family.domain.ConfidentialKind;
import org.quorate.family.domain.ConfidentialMark;
import org.quorate.family.domain.FamilyPage;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Panel;

/** The adults of the family and what each is to each child. */
class AdultsPanel extends Panel {

    private final FamilyDesk desk;
    private final FamilyPage page;
    private final List<ConfidentialMark> marks;
    private final Runnable again;

    AdultsPanel(FamilyDesk desk, FamilyPage page, List<ConfidentialMark> marks, Runnable again) {
        super("Adults");
        this.desk = desk;
        this.page = page;
        this.marks = marks;
        this.again = again;
        if (desk.mayWrite()) {
            var familyId = page.family().id();
            withActions(Buttons.secondary("Add an adult", () -> new AdultForm(desk, familyId, again).open()));
            if (!page.adults().isEmpty() && !page.children().isEmpty()) {
                withActions(Buttons.secondary("Relationships", () -> new RelationshipsForm(desk, page, again).open()));
            }
        }
        if (page.adults().isEmpty()) {
            add(new EmptyState("No adult is on record yet."));
        }
        page.adults().forEach(adult -> add(card(adult)));
    }

    private Article card(AdultRow adult) {
        var card = new Article(new H3(adult.fullName()), relationships(adult), facts(adult));
        card.addClassName("q-panel");
        if (desk.mayWrite()) {
            var row = new Div(Buttons.quiet("Correct", () -> new AdultForm(desk, adult, again).open()));
            row.addClassName("q-row");
            card.add(row);
        }
        return card;
    }

    private UnorderedList relationships(AdultRow adult) {
        var list = new UnorderedList();
        page.relationships().stream()
                .filter(row -> row.adultId().equals(adult.id()))
                .forEach(row -> list.add(new ListItem(words(row))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private String words(RelationshipRow row) {
        var child = page.children().stream()
                .filter(one -> one.id().equals(row.childId()))
                .map(ChildRow::label)
                .findFirst()
                .orElse("");
        return row.relationship().displayName() + " of " + child
                + (row.parentalResponsibility() ? ", has parental responsibility" : ", no parental responsibility")
                + (row.livesWith() ? ", lives with the child" : "");
    }

    private Facts facts(AdultRow adult) {
        var phone = adult.phone() == null ? null : ContactPoints.phoneForReading(adult.phone());
        return new Facts()
                .with("Born", adult.dateOfBirth() == null ? null : Dates.day(adult.dateOfBirth()))
                .with("Telephone", ConfidentialMark.said(phone, adult.id(), ConfidentialKind.PHONE, marks))
                .with("E-mail", ConfidentialMark.said(adult.email(), adult.id(), ConfidentialKind.EMAIL, marks))
                .with("First language", adult.firstLanguage())
                .with("Interpreter", adult.interpreterNeeded() ? "Needed" : "Not needed");
    }
}
