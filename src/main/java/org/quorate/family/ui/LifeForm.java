package org.quorate.family.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.quorate.family.ChildRow;
import org.quorate.family.LifeEvent;
import org.quorate.family.domain.NewName;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;
import org.quorate.uikit.ToggleChips;

/** Asks what happened to a child, and says what follows before it is put on record. */
class LifeForm extends FormDialog {

    private static final List<LifeEvent> CHOICES = List.of(
            LifeEvent.DIED, LifeEvent.MOVED_AWAY, LifeEvent.TRANSFERRED_OUT, LifeEvent.ADOPTED, LifeEvent.RENAMED);

    private final FamilyDesk desk;
    private final ChildRow child;
    private final Runnable again;
    private final ToggleChips<LifeEvent> what = new ToggleChips<>("What happened", CHOICES, LifeEvent::label);
    private final LocalDateField on = new LocalDateField("On");
    private final TextField givenName = new TextField("Given name from now on");
    private final TextField familyName = new TextField("Family name from now on");
    private final TextField nhsNumber = new TextField("New NHS number");
    private final TextArea note = new TextArea("Note");
    private final Paragraph follows = new Paragraph();

    LifeForm(FamilyDesk desk, ChildRow child, Runnable again) {
        super("What happened to " + child.label() + "?", "Put it on record");
        this.desk = desk;
        this.child = child;
        this.again = again;
        on.setMax(desk.today());
        familyName.setValue(child.familyName());
        nhsNumber.setHelperText("Only when it is another from now on");
        follows.getElement().setAttribute("role", "status");
        wide("what", what).field("on", on);
        field("givenName", givenName).field("familyName", familyName).field("nhsNumber", nhsNumber);
        wide("note", note).with(follows);
        what.addValueChangeListener(chosen -> show());
        show();
        onSave(this::save);
    }

    private void show() {
        var chosen = what.getValue();
        var named = chosen == LifeEvent.ADOPTED || chosen == LifeEvent.RENAMED;
        givenName.setVisible(named);
        familyName.setVisible(named);
        nhsNumber.setVisible(named);
        follows.setText(
                chosen == null
                        ? "The 18th birthday passes by itself. A birth is recorded with “Record the birth”."
                        : named
                                ? "The name until now is kept, and a search finds it."
                                : "A plan ends on that day without a conference, no review is due, and no conference is"
                                        + " called about the child from then on. It can be undone if it is a mistake.");
    }

    private void save() {
        var chosen = what.getValue();
        if (chosen == null) {
            throw RuleViolation.at("what", "required");
        }
        if (on.getValue() == null) {
            throw RuleViolation.at("on", "required");
        }
        if (chosen.leaves()) {
            warnOfCalled();
            desk.lives.left(desk.actor(), child.id(), chosen, on.getValue(), note.getValue());
        } else {
            desk.lives.renamed(
                    desk.actor(),
                    child.id(),
                    chosen,
                    new NewName(givenName.getValue(), familyName.getValue(), nhsNumber.getValue()),
                    on.getValue(),
                    note.getValue());
        }
        Notices.success("It is on record.");
        again.run();
    }

    private void warnOfCalled() {
        var called = desk.lives.calledAbout(desk.actor(), child.id());
        if (!called.isEmpty()) {
            warn(
                    "Called about this family, and still called afterwards: move or cancel what is not needed.",
                    called.stream()
                            .map(row -> new Candidate(row.reference() + " on " + Words.day(row.heldOn()), null))
                            .toList(),
                    "Put it on record all the same");
        }
    }
}
