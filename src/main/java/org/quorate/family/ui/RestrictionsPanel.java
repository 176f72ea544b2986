package org.quorate.family.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.quorate.family.AdultRow;
import org.quorate.family.domain.FamilyPage;
import org.quorate.family.domain.RestrictionRow;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Panel;

/** Limits on whom an adult may meet or what they may be told. */
class RestrictionsPanel extends Panel {

    private final FamilyDesk desk;
    private final FamilyPage page;
    private final Runnable again;

    RestrictionsPanel(FamilyDesk desk, FamilyPage page, Runnable again) {
        super("Contact restrictions");
        this.desk = desk;
        this.page = page;
        this.again = again;
        if (desk.mayWrite() && !page.adults().isEmpty()) {
            withActions(Buttons.secondary("Add a restriction", this::ask));
        }
        if (page.restrictions().isEmpty()) {
            add(new EmptyState("No restriction is on record."));
        }
        page.restrictions().forEach(row -> add(card(row)));
    }

    private Article card(RestrictionRow row) {
        var protectedOne = row.protectsName() == null ? "the whole family" : row.protectsName();
        var card = new Article(
                new H3(row.subjectName()),
                Badge.bad("Protects " + protectedOne),
                new Paragraph(row.text()),
                new Paragraph("Recorded by " + row.recordedBy() + ", " + Dates.moment(row.recordedAt())));
        card.addClassName("q-panel");
        if (desk.mayWrite()) {
            card.add(Buttons.quiet(
                    "End this restriction",
                    () -> Confirm.destructive(
                            "End this restriction?",
                            "It will not be shown any more when a conference is prepared. It stays on record.",
                            "End the restriction",
                            () -> end(row))));
        }
        return card;
    }

    private void end(RestrictionRow row) {
        desk.families.endRestriction(desk.actor(), row.id());
        again.run();
    }

    private void ask() {
        var subject = new ComboBox<AdultRow>("Who is restricted");
        subject.setItems(page.adults());
        subject.setItemLabelGenerator(AdultRow::fullName);
        var protects = new ComboBox<Person>("Whom it protects");
        protects.setItems(Person.of(page));
        protects.setItemLabelGenerator(Person::name);
        protects.setHelperText("Empty for the whole family");
        protects.setClearButtonVisible(true);
        var text = new TextArea("What is restricted, and by what order or agreement");
        var form = new FormDialog("Add a restriction", "Record the restriction");
        form.field("subject", subject).field("protects", protects).wide("text", text);
        form.onSave(() -> {
            if (subject.getValue() == null) {
                throw RuleViolation.at("subject", "required");
            }
            desk.families.restrict(
                    desk.actor(),
                    subject.getValue().id(),
                    protects.getValue() == null ? null : protects.getValue().id(),
                    text.getValue());
            again.run();
        });
        form.open();
    }
}
