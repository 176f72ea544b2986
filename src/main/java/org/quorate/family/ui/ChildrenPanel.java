package org.quorate.family.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.quorate.family.BirthDetails;
import org.quorate.family.ChildRow;
import org.quorate.family.Ethnicity;
import org.quorate.family.NhsNumber;
import org.quorate.family.Sex;
import org.quorate.family.domain.ConfidentialKind;
import org.quorate.family.domain.ConfidentialMark;
import org.quorate.family.domain.FamilyPage;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Panel;

/** A card for each child of the family. */
class ChildrenPanel extends Panel {

    private final FamilyDesk desk;
    private final List<ConfidentialMark> marks;
    private final Runnable again;

    ChildrenPanel(FamilyDesk desk, FamilyPage page, List<ConfidentialMark> marks, Runnable again) {
        super("Children");
        this.desk = desk;
        this.marks = marks;
        this.again = again;
        if (desk.mayWrite()) {
            var familyId = page.family().id();
            withActions(Buttons.secondary(
                    "Add a child", () -> new ChildForm(desk, familyId, page.children(), added -> again.run()).open()));
        }
        var cards = new Div();
        cards.addClassName("q-columns");
        page.children().forEach(child -> cards.add(card(child, page)));
        add(cards);
    }

    private Article card(ChildRow child, FamilyPage page) {
        var card = new Article(new H3(child.label()), age(child));
        child.goneBy(desk.today()).ifPresent(gone -> card.add(Badge.bad(gone.inWords())));
        card.add(facts(child), names(child, page));
        card.addClassNames("q-panel", "q-family-child");
        if (desk.mayWrite()) {
            var row = new Div(Buttons.quiet("Correct", () -> new ChildForm(desk, child, saved -> again.run()).open()));
            row.addClassName("q-row");
            row.add(
                    Buttons.quiet("Something happened", () -> new LifeForm(desk, child, again).open()),
                    Buttons.quiet("Add another name", () -> askForName(child)));
            if (child.isUnborn()) {
                row.add(Buttons.secondary("Record the birth", () -> askForBirth(child)));
            }
            card.add(row);
        }
        return card;
    }

    private Badge age(ChildRow child) {
        return child.isUnborn() ? Badge.warn(child.ageOn(desk.today())) : Badge.neutral(child.ageOn(desk.today()));
    }

    private Facts facts(ChildRow child) {
        return new Facts()
                .with("Born", child.dateOfBirth() == null ? null : Dates.day(child.dateOfBirth()))
                .with("NHS number", child.nhsNumber() == null ? null : spaced(child.nhsNumber()))
                .with("Council id", child.laChildId())
                .with("Sex", child.sex() == null ? null : child.sex().displayName())
                .with("Ethnicity", child.ethnicity() == null ? null : Ethnicity.nameOf(child.ethnicity()))
                .with("Disability", child.disability() == null ? "Not known" : child.disability() ? "Yes" : "No")
                .with("First language", child.firstLanguage())
                .with("Interpreter", child.interpreterNeeded() ? "Needed" : "Not needed")
                .with("GP", ConfidentialMark.said(child.gpName(), child.id(), ConfidentialKind.GP, marks))
                .with("School", ConfidentialMark.said(child.schoolName(), child.id(), ConfidentialKind.SCHOOL, marks));
    }

    private Div names(ChildRow child, FamilyPage page) {
        var names = new Div();
        page.otherNames().stream()
                .filter(name -> name.childId().equals(child.id()))
                .forEach(name -> {
                    var line = new Div(new Span(
                            name.untilOn() == null
                                    ? "Also known as " + name.name()
                                    : name.name() + " until " + Dates.day(name.untilOn())));
                    line.addClassName("q-row");
                    if (name.untilOn() == null && desk.mayWrite()) {
                        line.add(Buttons.icon(VaadinIcon.CLOSE_SMALL, "Take away the name " + name.name(), () -> {
                            desk.lives.notKnownAs(desk.actor(), name.id());
                            again.run();
                        }));
                    }
                    names.add(line);
                });
        return names;
    }

    private void askForName(ChildRow child) {
        var givenName = new TextField("Given name");
        var familyName = new TextField("Family name", child.familyName(), "");
        var form = new FormDialog("Another name of " + child.label(), "Add the name");
        form.field("givenName", givenName).field("familyName", familyName);
        form.onSave(() -> {
            desk.lives.alsoKnownAs(desk.actor(), child.id(), givenName.getValue(), familyName.getValue());
            again.run();
        });
        form.open();
    }

    private static String spaced(String digits) {
        return NhsNumber.parse(digits).map(NhsNumber::spaced).orElse(digits);
    }

    private void askForBirth(ChildRow child) {
        var givenName = new TextField("Given name");
        var familyName = new TextField("Family name", child.familyName(), "");
        var born = new LocalDateField("Date of birth");
        var sex = new ComboBox<Sex>("Sex", Sex.values());
        sex.setItemLabelGenerator(Sex::displayName);
        var nhsNumber = new TextField("NHS number");
        var form = new FormDialog("Record the birth", "Record the birth");
        form.field("givenName", givenName).field("familyName", familyName);
        form.field("dateOfBirth", born).field("sex", sex).field("nhsNumber", nhsNumber);
        form.onSave(() -> {
            if (born.getValue() == null) {
                throw RuleViolation.at("dateOfBirth", "required");
            }
            desk.lives.born(
                    desk.actor(),
                    child.id(),
                    new BirthDetails(
                            givenName.getValue(),
                            familyName.getValue(),
                            born.getValue(),
                            sex.getValue(),
                            nhsNumber.getValue()));
            again.run();
        });
        form.open();
    }
}
