package org.quorate.family.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.family.domain.ConfidentialKind;
import org.quorate.family.domain.ConfidentialMark;
import org.quorate.family.domain.FamilyPage;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.quorate.uikit.Tone;

/** Schools, practices, telephones and e-mail addresses that must not be told. */
class ConfidentialPanel extends Panel {

    private final FamilyDesk desk;
    private final FamilyPage page;
    private final Runnable again;

    ConfidentialPanel(FamilyDesk desk, FamilyPage page, List<ConfidentialMark> marks, Runnable again) {
        super("Confidential details");
        this.desk = desk;
        this.page = page;
        this.again = again;
        if (desk.mayWrite()) {
            withActions(Buttons.secondary("Make a detail confidential", this::ask));
        }
        if (marks.isEmpty()) {
            add(new EmptyState("No school, practice, telephone or e-mail address is confidential."));
        }
        marks.forEach(mark -> add(card(mark)));
    }

    private Article card(ConfidentialMark mark) {
        var whose = Person.of(page).stream()
                .filter(person -> person.id().equals(mark.personId()))
                .map(Person::name)
                .findFirst()
                .orElse("");
        var what = mark.what().displayName() + " of " + whose;
        var card = new Article(
                new H3(what),
                new Badge("Confidential", Tone.BAD, VaadinIcon.LOCK),
                new Paragraph("Kept from whom, and why: " + mark.reason()),
                new Paragraph("Recorded by " + mark.markedBy() + ", " + Dates.moment(mark.markedAt())));
        card.addClassName("q-panel");
        if (desk.mayWrite()) {
            card.add(Buttons.quiet(
                    "It may be told again",
                    () -> Confirm.destructive(
                            "May this be told again?",
                            what + " will no longer be kept from anybody of the family, on paper and on their pages.",
                            "It may be told again",
                            () -> desk.tried(() -> {
                                desk.marks.lift(desk.actor(), mark.id());
                                again.run();
                            }))));
        }
        return card;
    }

    private void ask() {
        var what = new ComboBox<Choice>("What must not be told");
        what.setItems(Choice.of(page));
        what.setItemLabelGenerator(Choice::words);
        var reason = new TextArea("From whom it is kept, and why");
        var form = new FormDialog("Make a detail confidential", "Make it confidential");
        form.wide("what", what).wide("reason", reason);
        form.onSave(() -> {
            var chosen = what.getValue();
            if (chosen == null) {
                throw RuleViolation.at("what", "required");
            }
            desk.marks.mark(
                    desk.actor(), chosen.person().id(), chosen.person().kind(), chosen.what(), reason.getValue());
            Notices.success("It is confidential from now on.");
            again.run();
        });
        form.open();
    }

    /** One detail of one person. */
    private record Choice(Person person, ConfidentialKind what) {

        static List<Choice> of(FamilyPage page) {
            return Person.of(page).stream()
                    .flatMap(person -> Stream.of(ConfidentialKind.values())
                            .filter(what -> what.of() == person.kind())
                            .map(what -> new Choice(person, what)))
                    .toList();
        }

        String words() {
            return person.name() + ": " + what.displayName();
        }
    }
}
