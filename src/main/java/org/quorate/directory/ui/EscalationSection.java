package org.quorate.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.domain.EscalationContactRow;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Notices;

/** Who is told when the agency does not answer, at both levels. */
class EscalationSection extends Div {

    private final DirectoryDesk desk;
    private final UUID agencyId;

    EscalationSection(DirectoryDesk desk, UUID agencyId) {
        this.desk = desk;
        this.agencyId = agencyId;
        addClassName("q-stack");
        load();
    }

    private void load() {
        removeAll();
        add(new H3("If nobody answers"));
        var named = desk.escalations.forAgency(desk.actor(), agencyId);
        for (var level : EscalationLevel.values()) {
            add(card(
                    level,
                    named.stream()
                            .filter(row -> row.level() == level)
                            .findFirst()
                            .orElse(null)));
        }
    }

    private Div card(EscalationLevel level, @Nullable EscalationContactRow contact) {
        var card = new Div(new H4(level.displayName()));
        card.addClassName("q-panel");
        if (contact == null) {
            card.add(new EmptyState("Nobody is named. Business support is told instead."));
        } else {
            card.add(
                    new Paragraph(contact.fullName() + (contact.jobTitle() == null ? "" : ", " + contact.jobTitle())),
                    reach(contact));
        }
        if (desk.mayWrite()) {
            card.add(actions(level, contact));
        }
        return card;
    }

    private static Facts reach(EscalationContactRow contact) {
        return new Facts()
                .with("E-mail", contact.email())
                .with("Telephone", contact.phone() == null ? null : ContactPoints.phoneForReading(contact.phone()));
    }

    private Div actions(EscalationLevel level, @Nullable EscalationContactRow contact) {
        var row = new Div();
        row.addClassName("q-row");
        if (contact == null) {
            row.add(Buttons.quiet(
                    level == EscalationLevel.FIRST ? "Name a manager or lead" : "Name a head of service",
                    () -> edit(level, null)));
        } else {
            var correct = Buttons.quiet("Correct", () -> edit(level, contact));
            correct.setAriaLabel("Correct " + contact.fullName());
            var remove = Buttons.quiet("Remove", () -> askForRemoving(contact));
            remove.setAriaLabel("Remove " + contact.fullName());
            row.add(correct, remove);
        }
        return row;
    }

    private void edit(EscalationLevel level, @Nullable EscalationContactRow contact) {
        new EscalationForm(desk, agencyId, level, contact, this::load).open();
    }

    private void askForRemoving(EscalationContactRow contact) {
        Confirm.destructive(
                "Remove " + contact.fullName() + "?",
                "Business support is told instead when the agency does not answer.",
                "Remove them",
                () -> remove(contact));
    }

    private void remove(EscalationContactRow contact) {
        desk.escalations.remove(desk.actor(), contact.id());
        Notices.success(contact.fullName() + " is not told any more.");
        load();
    }
}
